import type { StrikeCase } from '../strike-case.ts'

/** Ukraine's own weapons and what others shot down are no tally, and do not hide the one that stands beside them. */
export const cases: readonly StrikeCase[] = [
  {
    because: 'counted-weapons',
    text: 'Hours after Ukrainian drones struck a refinery in Saratov, Russia launched 120 drones at Ukraine overnight.',
    nightly: ['drone 120/?'],
  },
  {
    because: 'drop-other-side',
    text: 'Ukraine launched more than 100 drones at Moscow overnight.',
    nightly: [],
  },
  { because: 'drop-other-side', text: 'Ukraine fires 90 drones at Crimea, Russia says', nightly: [] },
  {
    because: 'drop-other-side',
    text: "Russian air defences shot down 47 drones overnight, the ministry said. Ukraine's air force said it had shot down 33 of 41 Russian drones.",
    nightly: ['drone 41/33'],
  },
  {
    because: 'drop-other-side',
    text: 'Overnight, 30 drones were shot down over the Belgorod, Kursk and Voronezh regions.',
    nightly: [],
  },
  { because: 'drop-other-side', text: "Drones attack Russia's Ryazan region, 25 shot down", nightly: [] },
  { text: 'Kyiv sent 12 Storm Shadow missiles at Sevastopol.', nightly: [] },
  {
    because: 'counted-weapons',
    text: 'In retaliation for the strike on the Toropets depot with 100 Ukrainian drones, Moscow unleashed 80 drones and nine missiles on Ukraine overnight.',
    nightly: ['drone 80/?', 'missile 9/?'],
  },
  {
    because: 'counted-weapons',
    text: 'Both sides traded drone attacks overnight: Russia fired 60 drones at Ukraine, while Moscow said it had downed 44 Ukrainian ones.',
    nightly: ['drone 60/?'],
  },
  {
    because: 'drop-other-side',
    text: 'Moscow said its forces had intercepted 112 drones. Ukraine said it was attacked with 65 drones, of which 50 were intercepted.',
    nightly: ['drone 65/50'],
  },
  {
    because: 'drop-other-side',
    text: "The Kremlin's defence ministry reported 20 drones destroyed over the Black Sea.",
    nightly: [],
  },
  {
    because: 'drop-other-side',
    text: 'Unidentified drones attacked Tatarstan; eight drones were downed.',
    nightly: [],
  },
  {
    because: 'drop-other-side',
    text: 'Six UAVs were shot down on approach to Moscow, Mayor Sergei Sobyanin said.',
    nightly: [],
  },
  {
    because: 'counted-weapons',
    text: 'Russia used five North Korean KN-23 missiles against Ukraine overnight.',
    nightly: ['iskander-m 5/?'],
  },
  { text: 'Poland scrambled jets after 19 drones crossed into its airspace.', nightly: [] },
  {
    because: 'drop-other-side',
    text: 'Over Crimea 38 drones were destroyed, the occupation authorities said.',
    nightly: [],
  },
  {
    because: 'counted-weapons',
    text: 'Using US-made Patriot missiles, Ukraine shot down six ballistic missiles overnight.',
    nightly: ['ballistic-missile ?/6'],
  },
  {
    because: 'fraction',
    text: 'Ukrainian drones hit an oil depot in Feodosia, while Ukrainian air defence downed 75 of 90 Russian drones overnight.',
    nightly: ['drone 90/75'],
  },
  {
    because: 'part-of-them',
    text: 'Following the Ukrainian attack on Engels air base, Russia fired 32 missiles, and Ukraine said it had shot down 26 of them.',
    nightly: ['missile 32/26'],
  },
  {
    because: 'counted-weapons',
    text: 'After Ukraine sank a landing ship with two Neptune missiles, Russia sent 28 Shahed drones overnight.',
    nightly: ['shahed 28/?'],
  },
  {
    text: 'Around 140 Ukrainian UAVs flew towards Russian oil sites overnight, Kyiv Independent reports.',
    nightly: [],
  },
  {
    because: 'drop-other-side',
    text: 'Russian regions came under attack by 56 drones overnight, Russian Telegram channels wrote.',
    nightly: [],
  },
  {
    because: 'counted-weapons',
    text: 'У відповідь на удар чотирма ATACMS по Брянщині РФ випустила вночі по Україні 18 ракет і 110 дронів.',
    nightly: ['missile 18/?', 'drone 110/?'],
  },
  {
    because: 'drop-other-side',
    text: 'Уночі безпілотники атакували Волгоград: росіяни заявили про 30 збитих.',
    nightly: [],
  },
  {
    because: 'drop-other-side',
    text: 'Над Бєлгородською та Курською областями вночі збито 25 дронів.',
    nightly: [],
  },
  { because: 'drop-other-side', text: 'Росія заявила, що Україна запустила 150 дронів.', nightly: [] },
  { because: 'drop-other-side', text: 'Україна вночі запустила 100 дронів по Росії – ЗМІ', nightly: [] },
  { because: 'drop-other-side', text: 'У небі над Кримом збили 38 безпілотників.', nightly: [] },
  {
    because: 'drop-other-side',
    text: 'Міноборони РФ: уночі знищено 47 БпЛА. Повітряні сили України: вночі збито 33 із 41 БпЛА.',
    nightly: ['drone 41/33'],
  },
  {
    because: 'drop-other-side',
    text: 'Губернатор Ростовської області повідомив про атаку 20 БпЛА.',
    nightly: [],
  },
  {
    because: 'drop-other-side',
    text: 'Дрони атакували Москву, Собянін заявив про 6 збитих БпЛА.',
    nightly: [],
  },
  {
    because: 'predicate-of-its-own',
    text: 'Поки українські дрони палили НПЗ у Саратові, ворог атакував Україну 120 безпілотниками, 100 збито.',
    nightly: ['drone 120/100'],
  },
  {
    because: 'drop-other-side',
    text: 'Окупаційна влада Севастополя повідомила про збиття 12 БпЛА.',
    nightly: [],
  },
  { because: 'drop-other-side', text: 'Над територією РФ цієї ночі збили 90 невідомих дронів.', nightly: [] },
  { text: 'У Молдові вночі впали 2 дрони.', nightly: [] },
  {
    because: 'counted-weapons',
    text: 'Ракетами Patriot українські захисники збили вночі 6 балістичних ракет.',
    nightly: ['ballistic-missile ?/6'],
  },
  {
    because: 'counted-weapons',
    text: 'Росіяни вдарили вночі 5 північнокорейськими ракетами KN-23.',
    nightly: ['iskander-m 5/?'],
  },
  { text: 'У Польщі 19 дронів порушили повітряний простір.', nightly: [] },
  {
    because: 'part-of-them',
    text: 'Після влучання «Нептунів» у крейсер росіяни запустили по Одещині 12 ракет, 9 з них збито.',
    nightly: ['missile 12/9'],
  },
  {
    because: 'drop-other-side',
    text: 'Російські області вночі атакували 70 дронів, пишуть місцеві пабліки.',
    nightly: [],
  },
  { because: 'drop-other-side', text: 'Кубань і Крим уночі відбивали атаку 45 безпілотників.', nightly: [] },
  {
    because: 'drop-other-side',
    text: 'Уночі в регіонах Росії та окупованому Криму зафіксували атаку 44 невідомих безпілотників.',
    publishedOn: '2025-03-04',
    nightly: [],
  },
  {
    because: 'drop-other-side',
    text: 'У регіонах РФ уночі лунали вибухи: атака 30 безпілотників тривала до ранку.',
    publishedOn: '2025-03-04',
    nightly: [],
  },
  {
    because: 'drop-other-side',
    text: 'Overnight an attack of 30 unidentified drones was recorded in several regions of Russia and in annexed Crimea.',
    publishedOn: '2025-03-04',
    nightly: [],
  },
  {
    because: 'counted-weapons',
    text: 'Ворог атакував 52 БпЛА із напрямків: Курськ, Орел – рф, Чауда – окупований Крим. Збито 44 БпЛА.',
    publishedOn: '2025-03-04',
    nightly: ['drone 52/44'],
  },
  {
    because: 'counted-weapons',
    text: 'Russia attacked Ukraine with 48 drones launched from the regions of Russia and from occupied Crimea.',
    publishedOn: '2025-03-04',
    nightly: ['drone 48/?'],
  },
]
