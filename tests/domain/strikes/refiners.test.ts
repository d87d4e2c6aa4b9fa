import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { explainStrikes } from '../../../src/domain/strikes/explain-strikes.ts'
import type { Mention } from '../../../src/domain/strikes/mention.ts'
import { PIPELINE } from '../../../src/domain/strikes/pipeline.ts'
import type { Refiner } from '../../../src/domain/strikes/refiners/refiner.ts'
import { CASES, INDEPENDENT } from './all-cases.ts'

const TEXTS = [...Object.values(CASES).flat(), ...INDEPENDENT].map(({ text, publishedOn }) => ({
  text,
  context: { publishedOn: publishedOn ?? null, language: null },
}))

describe('a refiner', () => {
  const touched = new Map<string, Set<string>>()
  const refiners = PIPELINE.refiners.map((refiner) => watched(refiner, touched))
  for (const { text, context } of TEXTS) explainStrikes(text, context, { ...PIPELINE, refiners })

  it.each(PIPELINE.refiners.map(({ name, owns }) => ({ name, owns })))(
    'changes what it owns and nothing else: $name',
    ({ name, owns }) => {
      const changed = [...(touched.get(name) ?? [])]
      expect(owns).toEqual(expect.arrayContaining(changed))
      expect(changed).not.toEqual([])
    },
  )
})

/** The same refiner, with the fields it changed noted under its name. */
function watched(refiner: Refiner, touched: Map<string, Set<string>>): Refiner {
  const fields = new Set<string>()
  touched.set(refiner.name, fields)
  return {
    ...refiner,
    refine: (before, document) => {
      const after = refiner.refine(before, document)
      const isOneToOne = after.length === before.length
      for (const [at, mention] of after.entries()) {
        const was = new Map(Object.entries((isOneToOne ? before[at] : originOf(mention, before)) ?? mention))
        for (const [field, value] of Object.entries(mention)) {
          if (!isDeepStrictEqual(was.get(field), value)) fields.add(field)
        }
      }
      return after
    },
  }
}

/** The mention that one was made of: the figures of "31 of 36" stand at one place, but each is of a kind of its own. */
function originOf({ start, kind, order }: Mention, before: readonly Mention[]): Mention | undefined {
  return before.find((one) => one.start === start && one.kind === kind && one.order?.at === order?.at)
}
