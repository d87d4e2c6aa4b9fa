/**
 * Takes the pictures in docs/images: the bot in the playground, as a reader sees it. `npm run screenshots` when something
 * that they show has changed, `npm run screenshots -- first-minute` for some of them; look at each.
 */
import { mkdir } from 'node:fs/promises'
import { answers } from './scenes/answers.ts'
import { channel } from './scenes/channel.ts'
import { edition } from './scenes/edition.ts'
import { firstMinute } from './scenes/first-minute.ts'
import { FOLDER } from './studio.ts'

const SCENES: Readonly<Record<string, () => Promise<void>>> = {
  edition,
  answers,
  channel,
  'first-minute': firstMinute,
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => SCENES[name] === undefined)
if (unknown.length > 0) throw new Error(`No such scenes: ${unknown.join(', ')}`)
await mkdir(FOLDER, { recursive: true })
for (const [name, take] of Object.entries(SCENES)) {
  if (wanted.length === 0 || wanted.includes(name)) await take()
}
