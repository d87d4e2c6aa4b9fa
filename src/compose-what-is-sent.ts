import type { Program } from './program.ts'
import { putAbove } from './telegram/rendering/put-above.ts'
import { renderersFor } from './telegram/sending/render-for-reader.ts'
import { withAlerts } from './use-cases/alert-content.ts'
import { withAnnouncements } from './use-cases/announce.ts'
import { createContentFor } from './use-cases/content-for.ts'
import type { DeliverDeps } from './use-cases/deliver.ts'
import { withOwnersLine } from './use-cases/owners-line.ts'

/** What deliveries of every kind say. */
export function composeWhatIsSent({ stores, clock, texts }: Program): DeliverDeps['contentFor'] {
  const deps = { ...stores, clock, ...renderersFor(texts) }
  const ofBriefings = withAlerts(deps, createContentFor(deps))
  return withAnnouncements(stores.announcements, withOwnersLine(stores.editions, ofBriefings, putAbove))
}
