import type { Language } from '../../language.ts'
import type { Topic } from '../../topic.ts'
import { TOPICS } from '../../topic.ts'
import { TOPICS_EN } from './lexicon-en.ts'
import { TOPICS_UK } from './lexicon-uk.ts'
import { sidesOf } from './find-side.ts'
import { settleSides, type Sign } from './settle-sides.ts'
import { CASUALTIES, TARGETS } from './side-lexicon.ts'
import type { Term } from './term-index.ts'
import { createTermIndex } from './term-index.ts'
import type { TopicLexicon } from './topic-lexicon.ts'

const WEIGHTS = { strong: 4, plain: 1.5, weak: 0.5, against: -4 } as const
/** What a word counts where it stands: what a story is about is said first. */
const HEADLINE_COUNTS = 3
const OPENING_COUNTS = 2
const OPENING_CHARS = 320
/** Below this a topic rests on stray words. */
const MIN_SCORE = 5
/** A second topic holds when it is more than half as strong as the first. */
const SECOND_SHARE = 0.6
/** An attack is never a side matter. */
const STRIKES_SHARE = 0.4
/** "As reported earlier": what comes then is other news. */
const LOOKS_BACK =
  /^(?:background|earlier|previously|as reported|it should be recalled|нагадаємо|нагадуємо|раніше|як повідомлял\p{L}+|передісторія)(?!\p{L})/iu
const MAX_TOPICS = 3
const MIN_PARAGRAPHS = 4
const MIN_PARAGRAPH_CHARS = 60
/** Two words that each say what the paragraph is about. */
const MIN_PARAGRAPH_SCORE = 16

const INDEXES = {
  en: createTermIndex(termsOf(TOPICS_EN, 'en')),
  uk: createTermIndex(termsOf(TOPICS_UK, 'uk')),
} as const

/**
 * What a story is about, strongest first; empty when nothing in the lexicon speaks for a topic or
 * the language is not one the bot reads.
 */
export function classifyTopics(headline: string, text: string, language: Language | null): readonly Topic[] {
  if (language === null) return []
  const scores = rank(scoreTopics(headline, text, language))
  const best = scores[0]
  if (best === undefined) return []
  const holding = scores
    .filter(([topic, score]) => score >= MIN_SCORE && score >= shareOf(topic) * best[1])
    .map(([topic]) => topic)
  // A line or two have room for few words: the best guess is better than none.
  if (holding.length === 0) return best[1] < WEIGHTS.plain ? [] : [best[0]]
  return [...new Set([...holding, ...topicsOfParagraphs(text, language)])].slice(0, MAX_TOPICS)
}

/** A long text may change its subject: what a paragraph of it is plainly about holds too. */
function topicsOfParagraphs(text: string, language: Language): readonly Topic[] {
  const paragraphs = text
    .split('\n')
    .filter((line) => line.length >= MIN_PARAGRAPH_CHARS && !LOOKS_BACK.test(line))
  if (paragraphs.length < MIN_PARAGRAPHS) return []
  return paragraphs.flatMap((paragraph) => {
    const [best, next] = rank(scoreTopics('', paragraph, language))
    if (best === undefined || best[1] < MIN_PARAGRAPH_SCORE) return []
    return next === undefined || best[1] >= 2 * next[1] ? [best[0]] : []
  })
}

function shareOf(topic: Topic): number {
  return topic === 'strikes' ? STRIKES_SHARE : SECOND_SHARE
}

function rank(scores: ReadonlyMap<Topic, number>): readonly (readonly [Topic, number])[] {
  return [...scores].sort((a, b) => b[1] - a[1])
}

/** The weight of each topic; repeating a word adds ever less. */
function scoreTopics(headline: string, text: string, language: Language): ReadonlyMap<Topic, number> {
  const counts = new Map<Term<Sign>, number>()
  const add = (part: string, by: number) => {
    for (const term of INDEXES[language].find(part)) counts.set(term, (counts.get(term) ?? 0) + by)
  }
  add(headline, HEADLINE_COUNTS)
  add(text.slice(0, OPENING_CHARS), OPENING_COUNTS)
  add(text.slice(OPENING_CHARS), 1)
  const scores = new Map<Sign, number>()
  for (const [term, count] of counts) {
    scores.set(term.label, (scores.get(term.label) ?? 0) + term.weight * Math.log2(1 + count))
  }
  return settleSides(scores, sidesOf(headline, text))
}

function termsOf(lexicon: TopicLexicon, language: Language): readonly Term<Sign>[] {
  const topics = TOPICS.flatMap((topic) =>
    (['strong', 'plain', 'weak', 'against'] as const).flatMap((strength) =>
      lexicon[topic][strength].map((phrase) => ({ phrase, label: topic, weight: WEIGHTS[strength] })),
    ),
  )
  const signs = (
    [
      ['target', TARGETS],
      ['casualties', CASUALTIES],
    ] as const
  ).flatMap(([label, words]) =>
    (['strong', 'plain'] as const).flatMap((strength) =>
      words[language][strength].map((phrase) => ({ phrase, label, weight: WEIGHTS[strength] })),
    ),
  )
  return [...topics, ...signs]
}
