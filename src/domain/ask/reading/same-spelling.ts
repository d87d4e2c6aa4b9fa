type Word = { readonly text: string; readonly concepts: ReadonlySet<string> }

/** A word that names a time in some places and in others is spelt like one. */
type SameSpelling = {
  readonly word: RegExp
  /** What it does not stand for here. */
  readonly concept: string
  /** What it does stand for; nothing where it is left out. */
  readonly instead?: string
  readonly before?: RegExp
  readonly next: RegExp
}

const NIGHT_OF_ATTACK =
  'обстріл|удар|наліт|приліт|бій|ворог|день|тиждень|ранок|вечір|мороз|холод|жах|обстрел|удар|налет|враг|день|мороз'

const SAME_SPELLINGS: readonly SameSpelling[] = [
  // «Лютий обстріл» was fierce; «обстріли, лютий» were in February.
  {
    word: /^люто?(?:ий|го|му|ім|им)$/iu,
    concept: 'month_2',
    next: new RegExp(`^(?:${NIGHT_OF_ATTACK})(?:у|а|ом|ем|и|ів)?$`, 'iu'),
  },
  // "Did drones fall on Kyiv": not in autumn.
  {
    word: /^fall$/iu,
    concept: 'season_autumn',
    before: /^(?!(?:in|this|last|the|of|since|from|until|till|to|and|vs|during|over)$)/iu,
    next: /^(?:on|onto|in|into|over|near|down|from|at|short|apart|silent)$/iu,
  },
  // "What does Shahed mean" asks for no average; "the mean" and "mean per night" do.
  {
    word: /^mean$/iu,
    concept: 'average',
    instead: 'how',
    before: /^(?!(?:the|a|nightly|daily|monthly|what|whats|is|overall|average|and|arithmetic)$)/iu,
    next: /^(?:[?!.…]*)$/u,
  },
  // "US missiles", and "at us".
  { word: /^US$/u, concept: 'filler', instead: 'others', next: /^\p{Ll}/u },
  // "How effective is air defence against Kalibrs": nothing is compared.
  {
    word: /^(?:against|проти|против)$/iu,
    concept: 'compare',
    next: /^(?:kalibr|shahed|drone|missile|ballistic|kinzhal|iskander|cruise|uav|kab|zircon|kh-|шахед|дрон|ракет|баліст|балист|кинджал|кинжал|калібр|калибр|іскандер|искандер|крилат|крылат|бпла|каб|циркон|х-)/iu,
  },
  { word: /^march$/iu, concept: 'month_3', next: /^(?:on|onto|towards?|against|into)$/iu },
  { word: /^may$/iu, concept: 'month_5', before: /^(?:you|we|i|it|they|he|she|u)$/iu, next: /^/u },
  { word: /^may$/iu, concept: 'month_5', next: /^(?:i|we|you|be|have|not|it|they|russia|he)$/iu },
]

/** Without the times that words are only spelt like. */
export function tellSpellingsApart<Item extends Word>(items: readonly Item[]): readonly Item[] {
  return items.map((item, at) => {
    const apart = SAME_SPELLINGS.find(
      ({ word, concept, before, next }) =>
        item.concepts.has(concept) &&
        word.test(item.text) &&
        (before?.test(items[at - 1]?.text ?? '') ?? true) &&
        next.test(items[at + 1]?.text ?? ''),
    )
    return apart === undefined ? item : { ...item, concepts: new Set([apart.instead ?? 'filler']) }
  })
}
