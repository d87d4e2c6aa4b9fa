import type { Api } from 'grammy'

/** The title of a group or channel; `null` where Telegram does not tell. */
export async function readTitle(api: Api, chatId: number): Promise<string | null> {
  const chat = await api.getChat(chatId).catch(() => null)
  return chat?.title ?? null
}
