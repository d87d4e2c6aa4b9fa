import { GrammyError, type Api } from 'grammy'

/** Telegram refuses the token or cannot be reached. The message says what to do, and holds no token. */
export class TelegramUnavailable extends Error {
  override readonly name = 'TelegramUnavailable'
}

/** Asks Telegram who we are; the bot's username. Throws TelegramUnavailable. */
export async function checkTelegram(api: Api, apiRoot: string): Promise<string> {
  try {
    return (await api.getMe()).username
  } catch (error) {
    throw new TelegramUnavailable(
      error instanceof GrammyError
        ? describeRefusal(error, apiRoot)
        : `Unable to reach Telegram at ${apiRoot}. Check the network and TELEGRAM_API_ROOT, then start again.`,
    )
  }
}

function describeRefusal({ error_code, description }: GrammyError, apiRoot: string): string {
  return error_code === 401 || error_code === 404
    ? `Telegram does not know this token (${error_code}). Check BOT_TOKEN, or get a new one from @BotFather.`
    : `${apiRoot} answered ${error_code} (${description}). Try again in a while.`
}
