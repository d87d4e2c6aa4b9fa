import { Api } from 'grammy'
import { createAnnouncementStore } from '../../src/db/announcement-store.ts'
import { createBarredStore } from '../../src/db/barred-store.ts'
import type { Db } from '../../src/db/database.ts'
import { createDeliveryStore } from '../../src/db/delivery-store.ts'
import { createHostNotifier } from '../../src/telegram/sending/notify-host.ts'
import { createMessenger } from '../../src/telegram/sending/messenger.ts'
import { readTitle } from '../../src/telegram/sending/read-title.ts'
import { renderersFor } from '../../src/telegram/sending/render-for-reader.ts'
import { withAnnouncements } from '../../src/use-cases/announce.ts'
import { createContentFor } from '../../src/use-cases/content-for.ts'
import { deliverShard } from '../../src/use-cases/deliver.ts'
import { planAndRelease } from '../../src/use-cases/release-waiting.ts'
import { tellHosts } from '../../src/use-cases/tell-hosts.ts'
import { openGate } from '../support/open-gate.ts'
import { silentLogger } from '../support/silent-logger.ts'
import type { Talk } from './talk-to-bot.ts'

/** What a minute of the program does at `now`, over the look-alike: plans, sends what is due, tells hosts of chats that refuse. */
export async function deliverTo(talk: Talk, db: Db, now: Date): Promise<void> {
  talk.setNow(now)
  const clock = { now: () => now }
  const deliveries = createDeliveryStore(db)
  const { subscribers, deps } = talk
  await subscribers.resume(now)
  await planAndRelease({ deliveries, strikes: deps.strikes }, now)
  const api = new Api(deps.token, { apiRoot: deps.apiRoot })
  const messenger = createMessenger(api)
  const contentFor = withAnnouncements(
    createAnnouncementStore(db),
    createContentFor({ ...deps, corrections: deliveries, ...renderersFor(deps.texts) }),
  )
  for (const shard of await deliveries.listOpenShards(now)) {
    const run = await deliverShard(
      {
        ...{ deliveries, subscribers, messenger, paidMessenger: messenger, contentFor },
        ...{ gate: openGate, clock, logger: silentLogger, sender: 'test' },
        settle: (row) => deliveries.settle('test', [row], now),
      },
      shard,
      new AbortController().signal,
    )
    await run.settled
  }
  const tellHost = createHostNotifier({
    ...{ messenger, subscribers, clock, texts: deps.texts },
    titleOf: (chatId) => readTitle(api, chatId),
  })
  await tellHosts({ barred: createBarredStore(db), tellHost, logger: silentLogger }, now)
}
