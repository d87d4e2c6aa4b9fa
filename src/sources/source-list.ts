import { z } from 'zod'
import { explainIssue } from './explain-issue.ts'
import { SourceDefinition } from './source-definition.ts'

export type ParsedSourceList =
  | { readonly ok: true; readonly sources: readonly SourceDefinition[] }
  | { readonly ok: false; readonly problems: readonly string[] }

const SourceList = z.array(SourceDefinition)

/**
 * The text of a source list file: a JSON array of sources, maybe empty. Every problem at once, each with
 * the path to its field, such as `[2].url: must be an http:// or https:// address`.
 */
export function parseSourceList(json: string): ParsedSourceList {
  const value = parseJson(json)
  if (!value.ok) return { ok: false, problems: [value.problem] }

  const list = SourceList.safeParse(value.data, { error: explainIssue })
  if (!list.success) {
    return {
      ok: false,
      problems: list.error.issues.map((issue) => `${pathOf(issue.path)}: ${issue.message}`),
    }
  }
  const slugs = list.data.map(({ slug }) => slug)
  const repeated = slugs.flatMap((slug, index) =>
    slugs.indexOf(slug) < index ? `[${index}].slug: "${slug}" is taken by [${slugs.indexOf(slug)}]` : [],
  )
  return repeated.length > 0 ? { ok: false, problems: repeated } : { ok: true, sources: list.data }
}

function parseJson(text: string): { ok: true; data: unknown } | { ok: false; problem: string } {
  try {
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return { ok: true, data }
  } catch (error) {
    if (text.trim() === '') return { ok: false, problem: 'is empty: to read no sources write []' }
    // The parser shows the lines around the fault as they are.
    const why = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ')
    return { ok: false, problem: `is no JSON: ${why}` }
  }
}

function pathOf(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  return text || 'the list'
}
