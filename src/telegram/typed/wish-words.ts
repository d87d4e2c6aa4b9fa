import type { Question } from '../../domain/ask/question.ts'

/**
 * `alarm`: whether it is safe now, or will be; `people`: how many were killed; `doubt`: that a figure is wrong; `quiet`: no
 * sound at night; `brief` and `full`: less and more to read.
 */
export type WishKind =
  | ('greeting' | 'glory' | 'about' | 'follows' | 'news' | 'chart')
  | ('alarm' | 'people' | 'doubt' | 'quiet' | 'workdays' | 'sources' | 'topics' | 'language')
  | ('brief' | 'full')

const POLITE = String.raw`(?:please |can you |could you |i want to |i'd like to |будь ласка,? |прошу |хочу )?`
const WORDS = String.raw`(?<words>[\p{L}\p{N}"«“].*?)(?:,? (?:please|будь ласка))?$`

export const FOLLOWING = phrase(
  [
    String.raw`(?:follow|keep an eye on|keep me posted (?:on|about))(?: (?:the )?news (?:of|on|about|from))?`,
    String.raw`(?:стеж(?:ити|те)?|слідкуй(?:те)?|слідкувати|відстежуй(?:те)?|відстежувати)(?: за)?(?: новинами (?:про|з|із|щодо))?`,
    String.raw`следи(?:те)?(?: за)?(?: новостями (?:про|из|о))?`,
  ],
  WORDS,
)
export const UNFOLLOWING = phrase(
  [
    String.raw`(?:stop following|unfollow|(?:don't|do not) follow)`,
    String.raw`(?:(?:більше|вже) )?не (?:стеж(?:ити|те)?|слідкуй(?:те)?|відстежуй(?:те)?)(?: більше)?(?: за)?`,
    String.raw`(?:перестань|припини|досить) (?:стежити|слідкувати)(?: за)?`,
    String.raw`(?:больше )?не следи(?:те)?(?: за)?`,
  ],
  WORDS,
)

/** To be told at once: "alert me when more than 300 drones", «повідом, якщо понад 300 дронів». */
export const ALERTING = phrase(
  [
    String.raw`(?:alert|notify|warn|ping)(?: me)?(?: at once| immediately| right away)?,? (?:when(?:ever)?|if|about|of|on)`,
    String.raw`(?:tell|message|write(?: to)?) me(?: at once| immediately| right away)?,? (?:when(?:ever)?|if)`,
    String.raw`let me know(?: at once| immediately| right away)?,? (?:when(?:ever)?|if|about)`,
    String.raw`(?:повідом(?:ляй|ляти|те|ити|ляйте)?|сповіст(?:и|іть|ити)|сповіщай(?:те)?|сповіщати|попередь(?:те)?|попереджай(?:те)?|дай(?:те)? знати)(?: мене| мені)?(?: одразу| відразу| негайно)?,? (?:якщо|коли|як тільки|щойно|про)`,
    String.raw`(?:скажи|напиши|пиши)(?: мені)?(?: одразу| відразу| негайно)?,? (?:якщо|коли|як тільки|щойно)`,
    String.raw`(?:сообщи|сообщай|уведоми|уведомляй|предупреди)(?:те)?(?: меня| мне)?(?: сразу)?,? (?:если|когда|о|об|про)`,
  ],
  WORDS,
)
/** What only sirens and official apps tell. */
export const LIVE = oneOf(
  String.raw`air.?raid|siren|тривог|тревог|сирен|відбі[йо]|(?<!\p{L})(?:лет[иі]т|летят)`,
)

export const GREETING = oneOf(
  String.raw`^(?:hi|hiya|hello|hey|howdy|good (?:morning|day|afternoon|evening))(?!\p{L})`,
  String.raw`^(?:привіт\p{L}*|вітаю|вітання|здрастуй\p{L}*|добр\p{L}+ (?:день|дня|ранок|ранку|вечір|вечора)|добридень|доброго дня|здоров)(?!\p{L})`,
  String.raw`^(?:привет|здравствуй\p{L}*|добрый (?:день|вечер))(?!\p{L})`,
)

/** «Що в Херсоні?»: of now, whatever was asked before. */
export const FRESH = oneOf(
  String.raw`^(?:what(?:'s| is)(?: new| happening| going on| up)?|any news|anything new) (?:in|at|from|near|around) `,
  String.raw`^(?:а )?(?:що|як)(?: там| нового| чути)* (?:в|у|на|під|біля|з) `,
)

/** In the order in which they are looked for. `overrides`: what else a message may have been taken for. */
export const WISHES: readonly {
  readonly kind: WishKind
  readonly pattern: RegExp
  readonly overrides?: readonly Question['intent'][]
}[] = [
  {
    kind: 'glory',
    pattern: oneOf(String.raw`^(?:слава україні|slava ukraini|glory to ukraine|слава украине)(?!\p{L})`),
    overrides: ['thanks'],
  },
  {
    kind: 'about',
    pattern: oneOf(
      String.raw`^(?:are|r) (?:you|u) (?:a )?(?:real|human|person|bot|robot|ai|alive)|^who (?:made|built|runs|created|wrote|owns) (?:you|this|it)`,
      String.raw`^(?:чи )?(?:ти|ви) (?:справді )?(?:бот|робот|людина|жив\p{L}+|штучний інтелект)|^хто (?:тебе|вас|це|цього бота|його) (?:зробив|створив|написав|придумав)`,
    ),
  },
  {
    kind: 'workdays',
    pattern: oneOf(
      String.raw`^(?:please )?(?:not|nothing|don't (?:write|send|message)(?: me)?|no (?:briefings?|messages?)) (?:on|at) (?:the )?weekends?`,
      String.raw`^(?:тільки |лише )?не (?:надсилай\p{L}* |пиши\p{L}* )?(?:у|в|на) вихідні|^(?:без|крім) вихідних`,
    ),
    overrides: ['tally', 'briefing', 'time', 'stop', 'pause'],
  },
  {
    kind: 'language',
    pattern: oneOf(
      String.raw`(?:what|which) languages? (?:do|can) you`,
      String.raw`як(?:ою|ими) мов(?:ою|ами) (?:ти|ви)|які мови (?:ти|ви)`,
    ),
  },
  {
    kind: 'follows',
    pattern: oneOf(
      String.raw`^(?:what|which words|who|whom)(?: words)? (?:do|am) i follow`,
      String.raw`^(?:my follows|my words)\??$`,
      String.raw`за (?:чим|ким|якими словами) я (?:стежу|слідкую)`,
      String.raw`^мої слова\??$`,
    ),
    overrides: ['status'],
  },
  {
    kind: 'news',
    pattern: oneOf(
      String.raw`^(?:the |show me (?:the )?|any )?news\??$`,
      String.raw`^(?:покажи |дай |які )?новини\??$`,
      String.raw`^новости\??$`,
    ),
  },
  {
    kind: 'chart',
    pattern: oneOf(
      String.raw`^(?:(?:show|give|draw)(?: me)? )?(?:a |the )?(?:chart|graph|diagram)s?(?: please)?$`,
      String.raw`^(?:(?:покажи|дай|намалюй)(?:те)? )?(?:графік|графіки|діаграму|діаграма)$`,
    ),
  },
  {
    kind: 'quiet',
    pattern: oneOf(
      String.raw`(?:quiet|silent) (?:at|during the|by) night|(?:at|during the) night.*(?:disturb|wake|quiet|silent|buzz)|(?:disturb|wake|buzz|message) me (?:at|during the) night`,
      String.raw`тиш\p{L}+ (?:вночі|уночі|ночами)|(?:вночі|уночі|ночами).*(?:тиша|не (?:турбу|буд|пиш|надсила|дзвон)|без звуку|тихо)|не (?:турбу|буд|пиш|надсила)\p{L}* (?:мене |мені )?(?:вночі|уночі|ночами)`,
    ),
    overrides: ['stop', 'pause', 'time'],
  },
  {
    kind: 'people',
    pattern: oneOf(
      String.raw`how many (?:people|civilians|children|kids|were|was|have|got)?.*(?:killed|wounded|injured|died|dead|casualties)`,
      String.raw`(?:скільки|багато) .*(?:загин|поран|вбит|убит|постраждал|жертв|помер)`,
    ),
  },
  {
    // In so many words: no figures of a night are meant.
    kind: 'alarm',
    pattern: oneOf(
      String.raw`what(?:'s| is) (?:flying|in the air|coming)|(?:flying|in the air) (?:right )?now`,
      String.raw`(?:що|чи) (?:зараз |щось |вже )*лет(?:ить|ять)|лет(?:ить|ять) (?:зараз|просто зараз)`,
    ),
    overrides: ['tally', 'briefing'],
  },
  {
    kind: 'alarm',
    pattern: oneOf(
      String.raw`(?:is|are|am) (?:it|we|i|\p{L}+)(?: \p{L}+)? safe(?!\p{L})|(?:is|are) there (?:an? )?(?:alert|alarm|siren)|air.?raid alert`,
      String.raw`will (?:there be|they|russia|\p{L}+ be) .*(?:attack|strike|shell|bomb|hit)|(?:attack|strike|shelling|raid)s? (?:today|tonight|tomorrow)\?`,
      String.raw`чи (?:є |зараз )?(?:тривога|безпечно)|(?:зараз|у \p{L}+|в \p{L}+) тривога|тривога (?:зараз|є|у|в)(?!\p{L})`,
      String.raw`буде .*(?:обстріл|атак|удар|ракет|приліт|прильот|бомб)|(?:обстріляють|вдарять|ударять|прилетить)(?!\p{L})`,
    ),
  },
  {
    kind: 'doubt',
    pattern: oneOf(
      String.raw`(?:wrong|incorrect|mistake|an error|not true|not right)(?!\p{L})`,
      String.raw`(?:помилк|помиля|неправильн|хибн)|(?<!\p{L})неправда(?!\p{L})|(?:цифр|числ|дан)\p{L}* не (?:так|ті)(?!\p{L})`,
    ),
  },
  {
    kind: 'sources',
    pattern: oneOf(
      String.raw`(?:what|which|who)(?:'s| are| is)? (?:are )?(?:your|the) sources?\??$|where (?:do|does|are|is) .*(?:numbers|figures|data|news|information) (?:come )?from`,
      String.raw`(?:звідки|з яких джерел) .*(?:дані|цифри|числа|інформаці|новини)|які (?:у (?:тебе|вас) )?джерела`,
    ),
  },
  {
    // Whoever asks the bot for its own sources means no night.
    kind: 'sources',
    pattern: oneOf(
      String.raw`sources? (?:do|does|are|is|can) (?:you|it|this bot|the bot)(?!\p{L})|^(?:what|which|who)(?:'s| is| are)? (?:are )?(?:all )?your sources?\??$`,
      String.raw`джерел\p{L}* (?:ти|ви|бот|цей бот)(?!\p{L})|(?:твої|ваші|твое|ваше) джерел\p{L}*\??$`,
      String.raw`источник\p{L}* (?:ты|вы|бот)(?!\p{L})`,
    ),
    overrides: ['tally'],
  },
  {
    kind: 'full',
    pattern: oneOf(
      String.raw`(?:make|keep|write|want|need|prefer|send|be)(?: \p{L}+){0,4} (?:longer|in full|more detailed)(?!\p{L})|^(?:longer|too short|not (?:only|just) (?:the )?headlines)(?: please)?$|^(?:it|this|that)(?:'s| is) too short`,
      String.raw`(?:пиши|пишіть|зроби|зробіть|надсилай)(?: \p{L}+){0,3} (?:довше|довшим|докладніше|детальніше|повністю)(?!\p{L})|^(?:надто|занадто) коротко|^не (?:лише|тільки) заголовки`,
    ),
    overrides: ['briefing', 'topics', 'time', 'language', 'tally'],
  },
  {
    kind: 'brief',
    pattern: oneOf(
      String.raw`(?:make|keep|write|want|need|prefer|send|be|have|get|like)(?: \p{L}+){0,4} (?:shorter|briefer|short|brief)(?: (?:ones?|messages?|briefings?|digests?|texts?|news))?(?: please)?\??$`,
      String.raw`^(?:(?:much|a bit|a little|even) )?(?:shorter|briefer)(?: please)?\??$|(?:only|just) (?:the )?headlines|^headlines only`,
      String.raw`^(?:(?:it|this|that|they|the (?:briefings?|digests?|messages?))(?:'s| is|'re| are) )?(?:much |way |a bit )?too (?:long|much (?:text|to read))(?!\p{L})`,
      String.raw`(?<!\p{L})(?:корот(?:ше|шим|ший|ші|енько)|стисліше|лаконічніше|скорот(?:и|іть))(?!\p{L})|^(?:пиши |пишіть |надсилай )?(?:коротко|стисло)(?:,? будь ласка)?$`,
      String.raw`^(?:це |дуже |зведення |дайджест )*(?:задовг\p{L}+|надто довг\p{L}+|занадто довг\p{L}+|(?:надто |за)?багато тексту)|(?:лише|тільки|самі) заголовки`,
      String.raw`(?<!\p{L})(?:покороче|короче)(?!\p{L})|слишком длинн\p{L}+|только заголовки`,
    ),
    overrides: ['briefing', 'topics', 'time', 'language'],
  },
  {
    kind: 'topics',
    pattern: oneOf(
      String.raw`^(?:stop|quit|hide|drop|skip|no more|enough(?: of)?|don't|do not|dont|never)(?: (?:showing|sending|telling|giving|writing|show|send|tell|give))?(?: me| us)?(?: \p{L}+){0,3} (?:news|stories)(?!\p{L})`,
      String.raw`^без (?:\p{L}+ ){0,2}новин|^(?:(?:більше |вже )?не (?:показу|надсила|присила|дава|розповіда|каж|пиш)\p{L}*|(?:перестань|припини|досить|годі)\p{L}* \p{L}+(?:ти|тись|тися)|(?:прибер|прихова|схова)\p{L}*)(?: мені| нам)?(?: \p{L}+){0,3} (?:новин\p{L}*|про)(?!\p{L})`,
      String.raw`^(?:(?:больше )?не (?:показыва|присыла|дава|рассказыва)\p{L}*|(?:перестань|хватит) \p{L}+ть|убери|скрой)(?: мне| нам)?(?: \p{L}+){0,3} (?:новост\p{L}*|про|о|об)(?!\p{L})`,
      String.raw`^(?:i )?(?:don't|do not|dont) (?:want|wanna|need)(?: to)? (?:read|hear|see|get|know)(?: about| of| any)? `,
      String.raw`^(?:я )?не хочу (?:більше )?(?:читати|чути|бачити|отримувати)(?: новини)?(?: про)? `,
    ),
  },
]

function phrase(beginnings: readonly string[], end: string): RegExp {
  return new RegExp(`^${POLITE}(?:${beginnings.join('|')}) ${end}`, 'iu')
}

function oneOf(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.map((pattern) => `(?:${pattern})`).join('|'), 'iu')
}
