import type { Api } from 'grammy'
import type { Program } from './program.ts'
import { createMessenger } from './telegram/sending/messenger.ts'
import { createAdminNotifier } from './telegram/sending/notify-admins.ts'
import { createHostNotifier } from './telegram/sending/notify-host.ts'
import { readTitle } from './telegram/sending/read-title.ts'
import { createPreviewer } from './telegram/sending/show-preview.ts'

/** Those who are told something of their own accord: admins, and who set a group or channel up. */
export function notifiersOf({ clock, config, logger, stores, texts }: Program, api: Api) {
  const messenger = createMessenger(api, { warn: logger.warn })
  const titleOf = (chatId: number) => readTitle(api, chatId)
  const { subscribers } = stores
  return {
    tellAdmins: createAdminNotifier({
      ...{ messenger, texts, subscribers },
      adminIds: config.adminIds,
      timezone: config.defaults.timezone,
    }),
    tellHost: createHostNotifier({ messenger, subscribers, texts, clock, titleOf }),
    showPreview: createPreviewer({ messenger, subscribers, texts, titleOf }),
  }
}
