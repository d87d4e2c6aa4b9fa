import { setTimeout as wait } from 'node:timers/promises'
import type { BotApiChild } from '../bot-api-child.ts'

/** None of them is answered in the form of a digest, which is counted apart. */
const COMMANDS = [
  ...['/help', '/status', '/strikes', '/strikes week', '/news bridge', '/time', '/topics', '/sources'],
  ...['/settings', '/language', '/chart', 'how many drones in July?', 'скільки ракет збили торік?'],
]

export type Asked = { readonly chatId: number; readonly at: number }

/** Readers 1 to `readers` ask in turn, so many a second, until it is over; who asked when, in ms. */
export async function askCommands(
  api: BotApiChild,
  readers: number,
  perSecond: number,
  until: number,
): Promise<readonly Asked[]> {
  const asked: Asked[] = []
  for (const begunAt = Date.now(); Date.now() < until;) {
    const nth = asked.length
    await wait(Math.max(0, begunAt + (nth * 1000) / perSecond - Date.now()))
    // A prime step: neighbours are due in the same minute.
    const chatId = 1 + ((nth * 7919) % readers)
    asked.push({ chatId, at: Date.now() })
    await api.say(chatId, COMMANDS[nth % COMMANDS.length] ?? '/help')
  }
  return asked
}
