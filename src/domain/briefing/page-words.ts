/**
 * What pages and channels write around a briefing, in lower case. Data of `boilerplate.ts`, in both
 * languages; a new outlet usually needs a line here and no code.
 */

/** A line that is this and nothing else. */
export const WHOLE_LINES: ReadonlySet<string> = new Set([
  ...[
    'share',
    'share this',
    'share this article',
    'tweet',
    'print',
    'email',
    'e-mail',
    'copy link',
    'telegram',
  ],
  ...[
    'facebook',
    'twitter',
    'whatsapp',
    'linkedin',
    'viber',
    'advertisement',
    'sponsored',
    'ad',
    'ai',
    'by ai',
  ],
  ...['comments', 'leave a comment', 'add a comment', 'home', 'menu', 'search', 'skip to content', 'log in'],
  ...['all news', 'more news', 'read more', 'continue reading', 'view original', 'read the original'],
  ...['поділитися', 'поширити', 'надрукувати', 'роздрукувати', 'реклама', 'на правах реклами', 'коментарі'],
  ...[
    'залишити коментар',
    'головна',
    'меню',
    'пошук',
    'детальніше',
    'читати далі',
    'усі новини',
    'всі новини',
  ],
])

/** A short line that starts so, up to the end of a word. */
export const OPENINGS: readonly string[] = [
  ...['share on', 'share this', 'share via', 'tweet this', 'forward this', 'subscribe', 'sign up', 'join us'],
  ...[
    'follow us',
    'support us',
    'support our',
    'donate',
    'become a patron',
    'become our patron',
    'dear readers',
  ],
  ...[
    'dear subscribers',
    'read more @',
    'read more at',
    'read more on',
    'read the original',
    'see all our',
    'view all',
  ],
  ...[
    'powered by',
    'all rights reserved',
    'copyright',
    '©',
    'site icon',
    'your browser',
    'enable javascript',
  ],
  ...['click here', 'with inputs from', 'tags:', 'topics:', 'leave a comment'],
  ...[
    'поділитися',
    'поширити у',
    'підписуйтесь',
    'підписуйтеся',
    'підписатись',
    'підписатися',
    'підпишіться',
  ],
  ...[
    'приєднуйтесь',
    'приєднуйтеся',
    'долучайтесь до',
    'долучайтеся до',
    'підтримайте нас',
    'підтримати нас',
  ],
  ...[
    'слідкуйте за',
    'стежте за',
    'шановні читачі',
    'шановні підписники',
    'теги:',
    'категорія:',
    'залишити коментар',
  ],
]

/** A short line that has this anywhere. */
export const ANYWHERE: readonly string[] = [
  ...['subscribe to our', 'sign up for our', 'join our telegram', 'join our channel', 'become our patron'],
  ...[
    'become a patron',
    'one-time donation',
    'підписуйтесь на наш',
    'підписуйтеся на наш',
    'приєднуйтесь до наш',
  ],
  ...[
    'приєднуйтеся до наш',
    'наш telegram-канал',
    'наш телеграм-канал',
    'нашого telegram',
    'нашого телеграм',
  ],
]

/** Introduces other pages' news whatever follows: "Read also: …". */
export const RELATED_OPENINGS: readonly string[] = [
  ...['read also', 'also read', 'watch also', 'listen also', 'read next', 'see also'],
  ...['читайте також', 'читати також', 'дивіться також', 'також читайте', 'слухайте також'],
]

/** Introduces other pages' news when a colon follows or nothing does: these words also open sentences. */
export const RELATED_LABELS: readonly string[] = [
  ...[
    'related',
    'related articles',
    'related news',
    'related stories',
    'more on this story',
    'more on this topic',
  ],
  ...[
    'recommended',
    'recommended reading',
    'other topics of interest',
    'you may also like',
    'most read',
    'trending',
  ],
  ...['за темою', 'по темі', 'схожі новини', 'вас може зацікавити', 'популярне', 'новини за темою'],
]
