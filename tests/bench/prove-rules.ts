import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { explainStrikes } from '../../src/domain/strikes/explain-strikes.ts'
import { PIPELINE, type Pipeline, type RuleName } from '../../src/domain/strikes/pipeline.ts'
import type { StrikeRow } from '../../src/domain/strikes/strike-row.ts'
import { CASES, INDEPENDENT } from '../domain/strikes/all-cases.ts'
import { differences } from '../domain/strikes/cases/match-rows.ts'
import { problemsOf } from '../domain/strikes/strike-case.ts'
import { scoreText, type LabelledText } from '../support/score-strikes.ts'

/**
 * `npm run prove:rules`: takes each rule out in turn, and fails when no case is read worse without it, or when a case
 * names a rule that it does not need. `--write` puts the table into docs/extraction.md; a test holds that it lists these rules.
 */

const CORPUS = '../shared/eval/corpus.jsonl'
const DOCUMENT = 'docs/extraction.md'
const BEGIN = '<!-- rules: npm run prove:rules -- --write -->'
const END = '<!-- end of rules -->'

/** A text that is read as it should be, or is not. */
type Check = {
  readonly name: string
  readonly because: RuleName | null
  readonly isRight: (pipeline: Pipeline) => boolean
}

type Context = Parameters<typeof explainStrikes>[1]
const read = (text: string, context: Context, pipeline: Pipeline): readonly StrikeRow[] =>
  explainStrikes(text, context, pipeline).rows

const cases: readonly Check[] = Object.values(CASES)
  .flat()
  .map((item) => ({
    name: item.about ?? item.text,
    because: item.because ?? null,
    isRight: (pipeline) => {
      const context = { publishedOn: item.publishedOn ?? null, language: null }
      return problemsOf(item, read(item.text, context, pipeline)).length === 0
    },
  }))

const independent: readonly Check[] = INDEPENDENT.map((item) => ({
  name: item.text,
  because: null,
  isRight: (pipeline) => differences(item, read(item.text, item, pipeline)).length === 0,
}))

const labelled: readonly LabelledText[] = existsSync(CORPUS)
  ? readFileSync(CORPUS, 'utf8')
      .split('\n')
      .flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line)]))
  : []

const LISTS = ['reading', 'recognizers', 'verbs', 'refiners'] as const

function without(rule: string): Pipeline {
  const { reading, recognizers, verbs, refiners } = PIPELINE
  const isKept = ({ name }: { readonly name: string }): boolean => name !== rule
  return {
    reading: reading.filter(isKept),
    recognizers: recognizers.filter(isKept),
    verbs: verbs.filter(isKept),
    refiners: refiners.filter(isKept),
  }
}

/** How far a labelled text is from its labels. */
function faultsOf(text: LabelledText, pipeline: Pipeline): number {
  const language = text.lang === 'en' || text.lang === 'uk' ? text.lang : null
  const score = scoreText(text, read(text.text, { publishedOn: text.published, language }, pipeline))
  return score.wrong + score.missed
}

const rightCases = [...cases, ...independent].filter(({ isRight }) => isRight(PIPELINE))
const faults = labelled.map((text) => faultsOf(text, PIPELINE))

const results = LISTS.flatMap((list) =>
  PIPELINE[list].map(({ name }) => {
    const pipeline = without(name)
    const noticed = rightCases.filter(({ isRight }) => !isRight(pipeline))
    const needing = labelled.filter((text, at) => faultsOf(text, pipeline) > (faults[at] ?? 0))
    return { list, name, noticed, texts: needing.length }
  }),
)

const rows = results.map(
  ({ list, name, noticed, texts }) =>
    `| ${list} | \`${name}\` | ${noticed.length} | ${labelled.length === 0 ? '?' : texts} |`,
)
const table = ['| list | rule | cases | labelled texts |', '|---|---|---|---|', ...rows].join('\n')
process.stdout.write(`${table}\n\n`)
if (labelled.length === 0)
  process.stdout.write(`LEFT OUT: ${CORPUS} is not here, so no labelled text was asked.\n`)

if (process.argv.includes('--write')) {
  const [head = '', rest = ''] = readFileSync(DOCUMENT, 'utf8').split(BEGIN)
  writeFileSync(DOCUMENT, `${head}${BEGIN}\n\n${table}\n\n${END}${rest.split(END)[1] ?? ''}`)
}

const unnoticed = results.filter(({ noticed }) => noticed.length === 0)
for (const { list, name } of unnoticed) process.stdout.write(`No case needs ${name} (${list}).\n`)
const misnamed = rightCases.filter(
  (one) =>
    one.because !== null &&
    !results.some(({ name, noticed }) => name === one.because && noticed.includes(one)),
)
for (const { name, because } of misnamed) process.stdout.write(`${because ?? ''} is not needed by: ${name}\n`)
const nameless = cases.filter(
  (one) => one.because === null && results.some(({ noticed }) => noticed.includes(one)),
)
process.stdout.write(`${nameless.length} of ${cases.length} cases need a rule and name none.\n`)
process.exitCode = unnoticed.length + misnamed.length > 0 ? 1 : 0
