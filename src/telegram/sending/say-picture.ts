import type { Button, ChartPicture } from '../../ports.ts'
import type { BotContext } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { screen } from './respond.ts'

type Said = {
  readonly picture: ChartPicture
  /** What it shows in words, which stand alone where it cannot be painted. */
  readonly caption: string
  readonly buttons: readonly (readonly Button[])[]
  /** In place of the picture whose button was tapped. */
  readonly isInPlace: boolean
}

/** Says a chart with its caption; where it cannot be painted, that and the caption. */
export async function sayPicture(
  deps: Pick<FeatureDeps, 'log' | 'charts'>,
  ctx: BotContext,
  { picture, caption, buttons, isInPlace }: Said,
): Promise<void> {
  const painted = await deps.charts.paint(picture)
  if (painted.kind === 'failed') {
    deps.log.error({ reason: painted.reason }, 'Unable to paint a chart')
    return await ctx.say(screen(`${ctx.facts.html('chart-failed')}\n\n${caption}`, buttons))
  }
  const photo = { key: painted.key, png: painted.png, caption, buttons }
  const instead = screen(caption, buttons)
  await (isInPlace ? ctx.showPhoto(photo, instead) : ctx.sayPhoto(photo, instead))
}
