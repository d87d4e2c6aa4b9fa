import type { NamesByLanguage } from '../../language.ts'

/** A place by its key in English, with patterns of its name. */
export type Place = {
  readonly key: string
  /** Water, or a ship: nobody's land. */
  readonly atSea?: true
} & NamesByLanguage

/** Regions and towns of Ukraine over which weapons are brought down. */
export const UKRAINIAN_PLACES: readonly Place[] = [
  {
    key: 'Cherkasy',
    en: ["cherkas(y|ka|y's)"],
    uk: ['черкас(ька|ької|ькій|ьку|и|ах)', 'черкащин(а|и|і|у|ою)', 'уман(ь|і|ню)'],
  },
  {
    key: 'Chernihiv',
    en: ['chern(ihiv|igov|ihivska)'],
    uk: ['черніг(ів|ова|ові|івська|івської|івській|івську|івщина|івщини|івщині|івщину|щиною)'],
  },
  {
    key: 'Chernivtsi',
    en: ['chernivtsi', 'chernivetska'],
    uk: ['черніве(цька|цької|цькій|цьку)', 'чернівц(і|ях)', 'буковин(а|и|і|у)'],
  },
  {
    key: 'Dnipropetrovsk',
    en: ['dnipropetrovsk*', 'dnepropetrovsk*', 'dnipro', 'pavlohrad', 'nikopol', 'kamianske', 'synelnykove'],
    uk: [
      'дніпропетровськ(а|ої|ій|у)',
      'дніпропетровщин(а|и|і|у|ою)',
      'дніпр(о|а|і|у)',
      'павлоград*',
      'нікопол*',
      "кам'янськ(е|ого|ому)",
      'синельников*',
    ],
  },
  {
    key: 'Donetsk',
    en: ['donet(sk|ska)', 'kramatorsk', 'sloviansk'],
    uk: ['краматорськ*', 'донецьк(а|ої|ій|у|)', 'донеччин(а|и|і|у|ою)'],
  },
  {
    key: 'Ivano-Frankivsk',
    en: ['ivano-frankivsk*', 'prykarpattia'],
    uk: ['івано-франківськ*', 'прикарпатт*'],
  },
  {
    key: 'Kharkiv',
    en: ['khark(iv|ov|ivska)', 'izium', 'chuhuiv'],
    uk: [
      'ізюм(|а|і)',
      'чугу(їв|єва|єві)',
      'харк(ів|ова|ові|івська|івської|івській|івську|івщина|івщини|івщині|івщину|щиною)',
    ],
  },
  { key: 'Kherson', en: ['kherson*'], uk: ['херсон(|а|і|ська|ської|ській|ську|щина|щини|щині|щину|щиною)'] },
  {
    key: 'Khmelnytskyi',
    en: ['khmelnyt*', 'khmelnit*', 'starokostiantyniv'],
    uk: ['старокостянтин*', 'хмельниц(ька|ької|ькій|ьку|ький|ького|ькому)', 'хмельниччин(а|и|і|у|ою)'],
  },
  {
    key: 'Kirovohrad',
    en: ['kirovo(h|g)rad*', 'kropyvnytskyi'],
    uk: ['кіровоград(ська|ської|ській|ську|щина|щини|щині|щину|щиною)', 'кропивницьк*'],
  },
  { key: 'Kryvyi Rih', en: ['kryvyi rih', 'kryvyy rih'], uk: ['крив(ий|ого|ому) р(іг|огу|озі)', 'криворі*'] },
  {
    key: 'Kyiv',
    en: ['kyiv(|ska)', 'kiev', 'capital', "kyiv's", 'bila tserkva', 'brovary', 'boryspil', 'vasylkiv'],
    uk: [
      'біл(а|ої|ій|у) церкв(а|и|і|у)',
      'бровар(и|ів|ах)',
      'бориспол*',
      'київ(|ська|ської|ській|ську|щина|щини|щині|щину|щиною)',
      'києв(а|і|ом)',
      'столиц(я|і|ю|ею)',
      'києв(а|і|у|ом)',
    ],
  },
  { key: 'Luhansk', en: ['l(uhansk|ugansk|uhanska)'], uk: ['луганськ(а|ої|ій|у|)', 'луганщин(а|и|і|у)'] },
  {
    key: 'Lviv',
    en: ['lviv(|ska)'],
    uk: ['льв(ів|ова|ові|івська|івської|івській|івську|івщина|івщини|івщині|івщину|щиною)'],
  },
  {
    key: 'Mykolaiv',
    en: ['m(ykolaiv|ykolayiv|ykolaivska|ikolaiv|ykolayivska)', 'nikolaev', 'voznesensk', 'ochakiv'],
    uk: ['микола(їв|єва|єві|ївська|ївської|ївській|ївську|ївщина|ївщини|ївщині|ївщину|щиною)'],
  },
  {
    key: 'Odesa',
    en: ['odes(|s)(a|ka)', 'izmail', 'chornomorsk'],
    uk: ['ізмаїл*', 'чорноморськ*', 'одес(а|и|і|у|ою|ька|ької|ькій|ьку)', 'одещин(а|и|і|у|ою)'],
  },
  {
    key: 'Poltava',
    en: ['poltav(a|ska)', 'kremenchuk', 'myrhorod'],
    uk: [
      'кременчу(к|ка|ці|ку)',
      'миргород(|а|і|у)',
      'полтав(а|и|і|у|ська|ської|ській|ську|щина|щини|щині|щину|щиною)',
    ],
  },
  {
    key: 'Rivne',
    en: ['r(ivne|ivnenska)'],
    uk: ['рівн(е|ого|ому|енська|енської|енській|енську|енщина|енщини|енщині|енщину|енщиною)'],
  },
  {
    key: 'Sumy',
    en: ['sum(y|ska)', 'konotop', 'shostka', 'romny'],
    uk: [
      'конотоп(|а|і)',
      'шостк(а|и|у)',
      'шостці',
      'сум(и|ах|ська|ської|ській|ську|щина|щини|щині|щину|щиною)',
    ],
  },
  {
    key: 'Ternopil',
    en: ['ternopil*'],
    uk: ['терноп(іль|оля|олі|ільська|ільської|ільській|ільську|ільщина|ільщини|ільщині)'],
  },
  {
    key: 'Vinnytsia',
    en: ['vinnyt(sia|sya|ska)', 'vinnitsa'],
    uk: ['вінни(ця|ці|цю|цька|цької|цькій|цьку|ччина|ччини|ччині|ччину|ччиною)'],
  },
  { key: 'Volyn', en: ['volyn(|ska)', 'lutsk'], uk: ['волин(ь|і|ню|ська|ської|ській|ську)', 'луцьк*'] },
  { key: 'Zakarpattia', en: ['zakarpattia', 'transcarpathia*'], uk: ['закарпат*'] },
  {
    key: 'Zaporizhzhia',
    en: ['zapori(zhzhia|zhia|zhzhya|zhzhska|zhya|zka)', 'zaporozh(ye|ie)', 'zaporizhzh*'],
    uk: ['запоріж(жя|жі|жю|жям|зька|зької|зькій|зьку)', 'запорізьк(а|ої|ій|у)'],
  },
  {
    key: 'Zhytomyr',
    en: ['zh(ytomyr|itomir|ytomyrska)*'],
    uk: ['житомир(|а|і|ська|ської|ській|ську|щина|щини|щині|щину|щиною)'],
  },
]

/** Russian regions and occupied sites: launch places after "from", the other side's sky after "over". */
export const LAUNCH_PLACES: readonly Place[] = [
  { key: 'Chauda, Crimea', en: ['chauda'], uk: ['чауд(а|и|і|у)'] },
  { key: 'Balaklava, Crimea', en: ['balaklava'], uk: ['балаклав(а|и|і|у)'] },
  {
    key: 'Gvardiyske, Crimea',
    en: ['gvardi(yske|iske|yskoye|yskoe)', 'hvardiiske'],
    uk: ['гвардійськ(е|ого|ому|)'],
  },
  { key: 'Dzhankoi, Crimea', en: ['dzhanko(i|y)'], uk: ['джанко(й|я|ї)'] },
  { key: 'Saky, Crimea', en: ['saky', 'saki'], uk: ['саки', 'новофедорівк*'] },
  {
    key: 'Primorsko-Akhtarsk',
    en: ['primorsko-akhtarsk*', 'prymorsko-akhtarsk*'],
    uk: ['приморсько-ахтарськ*'],
  },
  { key: 'Yeysk', en: ['yeysk', 'yeisk', 'eysk'], uk: ['єйськ(|а|у)'] },
  { key: 'Millerovo', en: ['millerov(o|a)'], uk: ['міллєров(о|а|е)', 'міллеров(о|а|е)'] },
  { key: 'Kursk', en: ['kursk*'], uk: ['курськ(|а|у|ої|а|ій|ою)'] },
  { key: 'Bryansk', en: ['bryansk*', 'briansk*'], uk: ['брянськ(|а|у|ої|ій|ою)'] },
  { key: 'Oryol', en: ['oryol*', 'orel', 'orlov*'], uk: ['орел', 'орла', 'орлу', 'орлом', 'орловськ*'] },
  { key: 'Shatalovo', en: ['shatalov(o|e)'], uk: ['шаталов(о|е|а)'] },
  { key: 'Belgorod', en: ['belgorod*', 'bilhorod*'], uk: ['бєлгород*', 'білгородськ* обл*'] },
  { key: 'Voronezh', en: ['voronezh*'], uk: ['воронеж*', 'воронезьк*'] },
  { key: 'Rostov', en: ['rostov*'], uk: ['ростов*'] },
  { key: 'Taganrog', en: ['taganro(g|h)', 'tahanroh'], uk: ['таганро(г|га|гу)'] },
  { key: 'Krasnodar', en: ['krasnodar*'], uk: ['краснодар*'] },
  { key: 'Saratov', en: ['saratov*', 'engels'], uk: ['саратов*', 'енгельс*'] },
  { key: 'Volgograd', en: ['volgograd*'], uk: ['волгоград*'] },
  { key: 'Astrakhan', en: ['astrakhan*'], uk: ['астрахан*'] },
  { key: 'Smolensk', en: ['smolensk*'], uk: ['смоленськ*'] },
  { key: 'Tambov', en: ['tambov*'], uk: ['тамбов*'] },
  { key: 'Ryazan', en: ['ryazan*', 'riazan*'], uk: ['рязан*'] },
  { key: 'Lipetsk', en: ['lipetsk*'], uk: ['липецьк*'] },
  { key: 'Tula', en: ['tula'], uk: ['тул(а|и|і|у)', 'тульськ*'] },
  { key: 'Kaluga', en: ['kaluga'], uk: ['калу(га|ги|зі|гу)', 'калузьк*'] },
  { key: 'Tver', en: ['tver'], uk: ['твер(ь|і)', 'тверськ*'] },
  { key: 'Moscow', en: ['moscow'], uk: ['москв(а|и|і|у|ою)', 'московськ*'] },
  { key: 'Samara', en: ['samara'], uk: ['самар(а|и|і|у)', 'самарськ*'] },
  { key: 'Penza', en: ['penza'], uk: ['пенз(а|и|і|у)', 'пензенськ*'] },
  {
    key: 'Caspian Sea',
    atSea: true,
    en: ['caspian(| sea)'],
    uk: ['каспі(й|ю|йського|йське|йському)(| море| моря)', 'каспійськ* мор*'],
  },
  { key: 'Black Sea', atSea: true, en: ['black sea'], uk: ['чорн(е|ого|ому) мор(е|я|і)'] },
  { key: 'Sea of Azov', atSea: true, en: ['azov sea', 'sea of azov', 'azov'], uk: ['азовськ* мор*'] },
  {
    key: 'frigate Admiral Essen',
    atSea: true,
    en: ['admiral essen', 'frigate admiral essen'],
    uk: ['адмірал(|а|у) ессен', 'фрегат(|а|у|ом) "адмірал ессен'],
  },
  { key: 'Sevastopol', en: ['sevastopol'], uk: ['севастопол*'] },
  { key: 'Crimea', en: ['crimea', "crimea's", 'crimean'], uk: ['крим(|у|і|ом)', 'ар крим'] },
  { key: 'Novorossiysk', en: ['novorossi(y|)sk'], uk: ['новоросійськ*'] },
]

/** Keys of the launch places that are water or a ship. */
export const AT_SEA: ReadonlySet<string> = new Set(
  LAUNCH_PLACES.flatMap(({ key, atSea }) => (atSea ? [key] : [])),
)
