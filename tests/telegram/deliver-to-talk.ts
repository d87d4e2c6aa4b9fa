import { Api } from 'grammy'
import { createAnnouncementStore } from '../../src/db/announcement-store.ts'
import { createBarredStore } from '../../src/db/barred-store.ts'
import type { Db } from '../../src/db/database.ts'
import { createDeliveryStore } from '../../src/db/delivery-store.ts'
import { createEditionStore } from '../../src/db/edition-store.ts'
import { putAbove } from '../../src/telegram/rendering/put-above.ts'
import { createHostNotifier } from '../../src/telegram/sending/notify-host.ts'
import { createMessenger } from '../../src/telegram/sending/messenger.ts'
import { readTitle } from '../../src/telegram/sending/read-title.ts'
import { renderersFor } from '../../src/telegram/sending/render-for-reader.ts'
import { createPreviewer } from '../../src/telegram/sending/show-preview.ts'
import { withAnnouncements } from '../../src/use-cases/announce.ts'
import { createContentFor } from '../../src/use-cases/content-for.ts'
import type { DeliverDeps } from '../../src/use-cases/deliver.ts'
import { withOwnersLine } from '../../src/use-cases/owners-line.ts'
import { previewEditions } from '../../src/use-cases/preview-editions.ts'
import { planAndRelease } from '../../src/use-cases/release-waiting.ts'
import { tellHosts } from '../../src/use-cases/tell-hosts.ts'
import { deliverOpen } from '../support/deliver-open.ts'
import { silentLogger } from '../support/silent-logger.ts'
import type { Talk } from './talk-to-bot.ts'

/** What a minute of the program does at `now`, over the look-alike: plans, sends what is due, shows owners of channels their posts, tells hosts of chats that refuse. */
export async function deliverTo(talk: Talk, db: Db, now: Date): Promise<void> {
  talk.setNow(now)
  const clock = { now: () => now }
  const deliveries = createDeliveryStore(db)
  const { subscribers, deps } = talk
  await subscribers.resume(now)
  await planAndRelease({ deliveries, strikes: deps.strikes }, now)
  const api = new Api(deps.token, { apiRoot: deps.apiRoot })
  const messenger = createMessenger(api)
  const contentFor = contentForTalk(talk, db)
  await deliverOpen({ deliveries, subscribers, messenger, contentFor }, now)
  const telling = {
    ...{ messenger, subscribers, clock, texts: deps.texts },
    titleOf: (chatId: number) => readTitle(api, chatId),
  }
  const showPreview = createPreviewer(telling)
  const editions = createEditionStore(db)
  await previewEditions({ editions, subscribers, contentFor, showPreview, logger: silentLogger }, now)
  const tellHost = createHostNotifier(telling)
  await tellHosts({ barred: createBarredStore(db), tellHost, logger: silentLogger }, now)
}

/** What is sent to whom, as the program puts it together. */
export function contentForTalk({ deps }: Talk, db: Db): DeliverDeps['contentFor'] {
  const corrections = createDeliveryStore(db)
  const ofBriefings = createContentFor({ ...deps, corrections, ...renderersFor(deps.texts) })
  return withAnnouncements(
    createAnnouncementStore(db),
    withOwnersLine(createEditionStore(db), ofBriefings, putAbove),
  )
}
