import { WrongUsage } from './command.ts'

/** The listed source of that name. Throws WrongUsage, naming those there are. */
export function findSource<Source extends { readonly slug: string }>(
  listed: readonly Source[],
  slug: string,
): Source {
  const source = listed.find((candidate) => candidate.slug === slug)
  if (source) return source
  const known = listed.map((candidate) => candidate.slug).join(', ')
  throw new WrongUsage(
    `There is no source "${slug}". Known are: ${known || 'none'}. (A running bot knows the list as it was at its start.)`,
  )
}
