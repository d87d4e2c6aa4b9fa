import type { Language } from '../language.ts'

/**
 * Words that add nothing to the figures of a raid: who counted and reported, that it was an attack by night, whose it was.
 * Stems, some to a line: a word that begins with one is such a word.
 */
export const REPORT_WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
    'seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen',
    'air force defen command ukrain russia occup enem aggress invad armed forces shot shoot down',
    'destroy intercept neutrali suppress eliminat jam lost radar locat launch fire attack strike',
    'struck raid assault massive combined wave use hit repel drone uav unmanned missile shahed geran',
    'kalibr kinzhal iskander cruise ballistic loiter munition decoy imitator gerbera target weapon',
    'aerial vehicle reconnaissance type kh night overnight morning evening day today yesterday hour',
    'during past last previous monday tuesday wednesday thursday friday saturday sunday january',
    'february march april may june july august september october november december report said say',
    'accord state inform result prelimin total all both none each the a an of in on at by to from and',
    'or with out it its them they were was are is been had has have that which this these as for over',
    'up more than about least among also including another other country territory across',
  ],
  uk: [
    'один одн два дві двох три трьо чотир пять пяти шіст сім сьом вісім восьм девят десят одинадцят дванадцят',
    'тринадцят чотирнадцят пятнадцят шістнадцят сімнадцят вісімнадцят девятнадцят двадцят тридцят сорок',
    'пятдесят шістдесят сімдесят вісімдесят девяност сотн сто',
    'повітрян сил ппо протиповітрян оборон командуван україн рф росі рос окупант ворог ворож',
    'противник агресор загарбник збит збил збив знищ знешкод перехопл подавл придуш втрачен локаційн',
    'запуст запущен випуст випущен атак удар обстріл наліт нальот масован комбінован хвил застосув',
    'дрон бпла безпілотн ракет шахед shahed герань калібр кинджал іскандер крилат балістичн баражу',
    'боєприпас імітатор гербер ціл апарат літальн розвідувальн тип х ніч ноч нічн уноч вноч ранок',
    'ранк вран уран вечір вечор день дня доб учор вчор сьогодн понеділ вівтор серед четвер пятниц',
    'субот неділ січн лютого березн квітн травн червн липн серпн вересн жовтн листопад грудн повідом',
    'інформу заяв звіт дан станом попередн загал всього усього разом усі всі обидв жодн кожн у в на з',
    'із зі до від по за під час і й та або а що як це цю цей їх них ними було були був є для про',
    'також ще більш понад близько щонайменш серед інш територі країн',
  ],
}

/** With these it says that there are no figures, and no more. */
export const NO_REPORT_WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'no not any publish releas issue issued tally tallies figure national nation data summary new yet count',
    'there without quiet calm give given gave exist provid available number',
  ],
  uk: [
    'не немає нема жодн оприлюдн публіку зведен підсум цифр поки ще дан загальнонац нов числ без тиха тихо спокійн',
    'неб звіту надал надходи',
  ],
}

/** One of these must be among them, and be what there is none of. */
export const REPORT_NOUNS: Readonly<Record<Language, readonly string[]>> = {
  en: ['report tally tallies figure data summary count number'],
  uk: ['зведен підсум цифр дан звіт числ повідомлення повідомлень'],
}

/** Of these there may be none, too: that is news. */
export const ATTACK_WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: ['drone uav missile attack strike raid launch shahed weapon'],
  uk: ['дрон бпла ракет атак удар обстріл пуск запуск шахед наліт'],
}

/** Whole words. */
export const NEGATIONS: Readonly<Record<Language, readonly string[]>> = {
  en: ['no not nothing without'],
  uk: ['не немає нема жодного жодних жодної без нічого'],
}
