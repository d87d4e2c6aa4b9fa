import type { StrikeClaim } from '../../domain/strikes/claim.ts'
import type { Texts } from '../../ports.ts'

/** Who says it: the source, or whom it forwarded, by whom. */
export function sourceNameOf(
  { sourceName, forwardedFrom = null }: Pick<StrikeClaim, 'sourceName' | 'forwardedFrom'>,
  texts: Texts,
): string {
  if (forwardedFrom === null) return sourceName
  return texts('source-forwarded', { origin: forwardedFrom, source: sourceName })
}
