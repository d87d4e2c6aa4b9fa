import type { StrikeCase } from '../strike-case.ts'

/** What is asked or pictured, what is corrected, what none of was shot down, what flew elsewhere, and parts of the country. */
export const cases: readonly StrikeCase[] = [
  {
    publishedOn: '2026-05-05',
    text: '«Чи дорого збити один «шахед»? – Ні, перехоплювач дешевший». У ніч на 5 травня збито 40 із 52 дронів.',
    nightly: ['shahed 52/40'],
  },
  {
    publishedOn: '2026-05-05',
    text: '– Чи може статися, що за ніч прилетять тисяча дронів? – Теоретично так.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'А що, як завтра на Київ полетять три тисячі «шахедів»? До цього треба готуватися.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Could Russia really send 3,000 drones in one night? Analysts doubt it.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'What happens when 1,500 Shaheds fly at Ukraine overnight? The commander paused.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Did Russia fire 40 missiles overnight? The air force counted 14 missiles and 90 drones launched on 5 May.',
    nightly: ['missile 14/?', 'drone 90/?'],
  },
  {
    publishedOn: '2026-05-05',
    text: "Уявімо ніч, у яку ворог випустить 150 «шахедів» і десять ракет. Перехоплювачі зіб'ють третину.",
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Візьмімо типову ніч: 200 дронів, 15 ракет, збито 180 цілей.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Take a typical night: 200 drones, 15 missiles, 180 shot down.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Let us picture a raid of 300 drones overnight: 240 are shot down, 60 get through.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Зранку ПС писали про 41 збитий дрон із 58. Згодом зведення виправили: із 58 дронів збито 38.',
    nightly: ['drone 58/38'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'У ніч на 5 травня збито 45 із 60 «шахедів», повідомили спершу Повітряні сили. Пізніше цифру виправили: збито 47.',
    nightly: ['shahed 60/47'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Спочатку військові звітували про 18 знищених ракет. Правильна цифра – 16 із 20 ракет, випущених уночі, йдеться в оновленому зведенні.',
    nightly: ['missile 20/16'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'An earlier version of the report said 61 of 80 drones had been downed overnight. The corrected figure is 58 of 80 drones.',
    nightly: ['drone 80/58'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'У ніч на 5 травня ані п’ять С-300, ані три «Кинджали» збиті не були.',
    nightly: ['s-300-400 5/0', 'kinzhal 3/0'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Ні дві Х-22, ні три «Іскандери-М» уночі перехопити не вдалося.',
    nightly: ['kh-22-32 2/0', 'iskander-m 3/0'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Цієї ночі не збито ані шести С-300, ані двох Х-31П.',
    nightly: ['s-300-400 6/0', 'kh-31 2/0'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Neither the six S-300s nor the two Kinzhals fired overnight were shot down.',
    nightly: ['s-300-400 6/0', 'kinzhal 2/0'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Overnight on 5 May neither the four Iskander-M nor the three Kh-22 missiles could be intercepted.',
    nightly: ['iskander-m 4/0', 'kh-22-32 3/0'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Of missiles there were two Iskander-Ms overnight, neither was intercepted. Of 40 drones 31 were shot down.',
    nightly: ['iskander-m 2/0', 'drone 40/31'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'У ніч на 5 травня ворог атакував 157 дронами. Із них 117 нейтралізовано: 98 збито вогнем, ще 19 подавлено РЕБ.',
    nightly: ['drone 157/117'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Overnight on 5 May Russia sent 157 drones. Of these 117 were neutralised: 98 by fire, 19 by electronic warfare.',
    nightly: ['drone 157/117'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'За ніч на 5 травня із 88 «шахедів» зупинили 70, з яких 52 знищено, а 18 придушено засобами РЕБ.',
    nightly: ['shahed 88/70'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'У ніч на 5 травня знешкоджено 70 дронів із 88: 52 – вогнем, 18 – РЕБ.',
    nightly: ['drone 88/70'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'У ніч на 5 травня по Україні випустили 40 дронів. Польща заявила, що одна ракета зайшла на 40 кілометрів углиб її території й повернулася.',
    nightly: ['drone 40/?'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'У ніч на 5 травня по Україні випустили 40 дронів. Два дрони залетіли в повітряний простір Румунії, повідомило її міноборони.',
    nightly: ['drone 40/?'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Overnight on 5 May Russia sent 40 drones at Ukraine. Poland said one missile had crossed into its airspace for three minutes.',
    nightly: ['drone 40/?'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Overnight on 5 May Russia sent 40 drones at Ukraine. Two drones entered Romanian airspace, Bucharest said.',
    nightly: ['drone 40/?'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'У Молдові за ніч впали три дрони. По Україні ворог запустив 40 дронів, збито 31.',
    nightly: ['drone 40/31'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'За три ночі – понад 500 «шахедів». Отже, остання ніч. Із 117 безпілотників 98 вдалося знешкодити. Ніччю раніше – 162 дрони та дві «Іскандер-М»; знешкоджено 139 БпЛА.',
    nightly: ['drone 117/98'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'За минулий тиждень ворог застосував 900 дронів. Щодо останньої ночі: збито 50 із 62 дронів. Позаминулої ночі було 110, збито 90.',
    nightly: ['drone 62/50'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Минулого тижня Росія випустила 1 200 дронів. Найсвіжіші дані, за ніч на 5 травня: 80 дронів, збито 66. Дві ночі тому їх було 144.',
    nightly: ['drone 80/66'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Over the past week Russia launched 900 drones. As for last night, 50 of 62 drones were shot down. The night before that there were 110, of which 90 were downed.',
    nightly: ['drone 62/50'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Two nights ago Russia sent 144 drones. Overnight on 5 May it was 80 drones, 66 of them shot down.',
    nightly: ['drone 80/66'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'У ніч на 5 травня збито 66 із 80 дронів. На добу раніше ворог запускав 144 дрони, збили 120.',
    nightly: ['drone 80/66'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Уночі 5 травня ворог двічі атакував «шахедами» загальною кількістю 15 і раз – вісьмома «Калібрами». Усе збито.',
    nightly: ['shahed 15/15', 'kalibr 8/8'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Уночі ворог атакував дронами, загалом 27 одиниць, збито 20.',
    nightly: ['drone 27/20'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Overnight the enemy attacked with drones, 27 in total, and 20 were shot down.',
    nightly: ['drone 27/20'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'У ніч на 5 травня росіяни пустили хвилю «шахедів» числом 33. ППО знищила 30.',
    nightly: ['shahed 33/30'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'На Херсонському напрямку за добу – 27 обстрілів, застосовано 9 КАБів.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'За добу на Запоріжжі ворог скинув 34 КАБи, 512 разів бив FPV-дронами.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'In the past day the enemy dropped 34 guided bombs on Zaporizhzhia region and used 512 FPV drones.',
    nightly: [],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Eleven missiles downed over Kyiv\n\nUkraine shot down 21 of 23 Kh-101 cruise missiles overnight on 5 May. Over Kyiv 11 missiles were destroyed, the city administration said.',
    nightly: ['kh-101-555 23/21'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'На Вінниччині у небі області збили вісім цілей – п’ять крилатих ракет і три «шахеди». По Україні цієї ночі: з 30 Х-101 знищено 22, усі 9 дронів збито.',
    nightly: ['kh-101-555 30/22', 'shahed 9/9'],
  },
  {
    publishedOn: '2026-05-05',
    text: 'Over Vinnytsia region defenders destroyed eight targets – five cruise missiles and three Shaheds. Across the country overnight 22 of 30 Kh-101 missiles and all nine Shaheds were shot down.',
    nightly: ['kh-101-555 30/22', 'shahed 9/9'],
  },
]
