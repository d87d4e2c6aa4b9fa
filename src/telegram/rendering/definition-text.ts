import type { Definition } from '../../domain/tally/tally-csv.ts'
import type { Texts } from '../../ports.ts'

/** What figures of drones count in an era: "shot down or suppressed, one figure; decoys among those launched". */
export function definitionText({ counting, hasDecoys }: Definition, texts: Texts): string {
  return [texts(`definition-${counting}`), ...(hasDecoys ? [texts('definition-decoys')] : [])].join('; ')
}
