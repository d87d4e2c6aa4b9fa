import { MONTH_WORDS } from '../../language/month-words.ts'

/**
 * How stories are told: words that say that a sentence looks back at other events, and words that say
 * nothing about any.
 */
export const BACKGROUND = [
  /(?<!\p{L})(?:earlier|previously|prior to (?:this|that)|as reported|recall|a day earlier|the day before|last (?:week|month|year)|a (?:week|month|year) (?:ago|earlier)|(?:earlier )?this (?:month|week|year)|the same (?:night|day|evening)|that (?:strike|attack)|since the beginning|for the (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) time|it was the (?:second|third|fourth|fifth|\d+(?:st|nd|rd|th))|had been|were announced on the day|in the meantime|meanwhile|in september the|background)(?!\p{L})/iu,
  /(?<!\p{L})(?:нагада\p{L}*|раніше|напередодні|перед тим|до цього|тим часом|тієї ж ночі|того ж дня|тієї ж доби|минулого (?:тижня|місяця|року)|цього (?:місяця|тижня)|у? ?(?:січні|лютому|березні|квітні|травні|червні|липні|серпні|вересні|жовтні|листопаді|грудні) (?:дрони |сили |вже|берлін|росія|україна)|вже атакували|вже (?:вдруге|втретє|вчетверте)|від початку року|з початку року|варто зауважити|варто зазначити|своєю чергою|як повідомлялося|тоді він|днем раніше)(?!\p{L})/iu,
]

/** Behind these a headline tells why, not what. */
export const REASON =
  /(?<!\p{L})(?:amid|after|following|over(?! (?:(?:the )?(?:past|last) |(?:a (?:dozen|hundred|thousand)|half|\d)))|despite|as part of|in response to|days? after|hours after|since|через|після|на тлі|унаслідок|внаслідок|попри|за фактом|у відповідь на|у зв.язку з|з нагоди|на знак)(?!\p{L})/iu

/** Behind these stands the attack whose damage and dead are told. */
export const RESULT = /(?<!\p{L})(?:внаслідок|унаслідок|в результаті|у результаті|as a result of)(?!\p{L})/iu

/** A headline that asks or explains. */
export const QUESTION =
  /(?:^|[:.–—] )(?:what|why|how|who|will|can|чому|як|що|чи|хто|навіщо|скільки|куди|звідки)(?!\p{L})(?! (?:буде|зміниться|робити|to expect|відомо|is known|we know|заяв|повідом|зазнач|розпов|стало))/iu

/** A headline that gives somebody's words on a matter: "A about B". */
export const COMMENT = /(?:^|: )(?:\p{Lu}\p{L}+ ){1,3}(?:about|про) /u

/** A headline that tells of one more of its kind. */
export const REPEAT =
  /(?<!\p{L})(?:again|once more|anew|(?:second|third|fourth|fifth|sixth) time|another (?:attack|strike|raid|hit|wave)|new (?:attack|strike|wave)|repeat(?:ed)?|returns? to|earlier (?:attack|strike|raid)|previous (?:attack|strike|raid)|попередн\p{L}+ (?:атак\p{L}+|удар\p{L}*)|знову|вдруге|втретє|вчетверте|вп.яте|повторн\p{L}+|чергов\p{L}+|ще раз|ще один удар|нов(?:а|ий|у|ого|ої) (?:атак\p{L}+|удар\p{L}*|хвил\p{L}+))(?!\p{L})/iu

/** Before a place that only tells where another lies. */
export const NEAR: ReadonlySet<string> = new Set(
  'near outside toward towards поблизу неподалік біля поруч напрямку під'.split(' '),
)

/** Behind a place of which a part of the front is called. */
export const SECTOR = /^(?:напрям|sector|direction|axis|front$)/u

/** Before a number that is not meant exactly. */
export const ABOUT: ReadonlySet<string> = new Set(
  'over above than about around nearly almost some least roughly approximately hundreds понад більше більш майже близько щонайменше приблизно десь менше'.split(
    ' ',
  ),
)

/** What is told for days after an event: the search and its end, the toll that rises. */
export const AFTERMATH =
  /(?<!\p{L})(?:death toll|toll|number of (?:killed|wounded|injured|dead|victims)|confirmed dead|search (?:ends|goes on|continues|operations?|and rescue)|end(?:s|ed)? search|rescue (?:operations?|work|effort)|rubble|dies in hospital|died in hospital|dies of wounds|died of wounds|put out|extinguish\p{L}*|identified|кількість (?:загибл\p{L}+|поранен\p{L}+|жертв|постраждал\p{L}+)|пошуков\p{L}+|рятувальн\p{L}+ (?:роботи|операці\p{L}+)|завал\p{L}*|загасили|погасили|ліквідували|ліквідован\p{L}+|локалізували|помер\p{L}*(?= .*поранен)|помер\p{L}* від (?:ран|поранен\p{L}+)|помер\p{L}* (?:у|в) лікарні|у лікарні помер\p{L}*|вже \d+ (?:загибл|жертв)\p{L}*|тіло|завершили|завершен\p{L}+|зросла|збільшилася)(?!\p{L})/iu

/** Words that stories share whatever they are about. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `
  the a an and or of to in on at by for with from into over after before against as is are was were be been has have had
  it its he she they his her their this that these those who which what when where while will would could can may might
  than then also not no new more most about up down out off under near between during since until all some any other two
  said says say told tell reported reports report reporting according statement stated announced announce confirmed confirm
  wrote posted added noted official officials source sources media news agency post facebook twitter telegram channel video
  photo photos today yesterday tomorrow night morning evening afternoon day week month year overnight monday tuesday
  wednesday thursday friday saturday sunday russia russian russians russias ukraine ukrainian ukrainians ukraines war
  military forces force army armed enemy invaders occupiers head chief minister president governor mayor region oblast
  city town village district area least around some number result people person man woman men women one first second
  і й та в у на з із зі до від за по під при про через для без між над після перед як що це його її їх він вона вони
  є був була було були бути не ні але або а чи якщо коли де який яка яке які якого якої яких цей ця ці цього цієї
  тому також ще вже лише тільки понад близько майже щонайменше більше менше один одна одне два три час часі рік року
  повідомив повідомила повідомили повідомляє повідомляють повідомлення повідомило заявив заявила заявили заявляє сказав сказала
  зазначив зазначила додав додала написав написала розповів підтвердив підтвердила підтвердили оголосив оголосила даними
  словами джерела джерело змі відео фото сьогодні вчора завтра ніч ночі вночі уночі ранок вранці зранку вечір увечері ввечері
  день дня дні тиждень місяць понеділок вівторок середу четвер пятницю суботу неділю росія росії росію росією рф росіяни
  росіян російські російський російська російських російської україна україни україні україну українські український
  українська українських української війна війни військові військових військ сили сил армія армії ворог ворога ворожий
  окупанти окупантів голова голови міністр президент область області районі районах район місто міста місті село селі
  унаслідок внаслідок результаті людей люди людина осіб частина частині кількість повідомлено попередніми зокрема
  `
    .split(/\s+/u)
    .filter(Boolean)
    .concat(Object.values(MONTH_WORDS).flat(2).filter(isWholeMonth)),
)

/** Abbreviations are words of their own: «лист», «трав». */
function isWholeMonth(word: string): boolean {
  return word.length >= (/\p{Script=Cyrillic}/u.test(word) ? 5 : 4)
}
