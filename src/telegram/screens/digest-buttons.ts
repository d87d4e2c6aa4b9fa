import type { Digest } from '../../domain/digest/digest.ts'
import { writeDigestRef, type DigestRef } from '../../domain/digest/digest-ref.ts'
import type { Button, Texts } from '../../ports.ts'
import { callbackData } from './callback-data.ts'

export type DigestKeys = NonNullable<readonly (readonly Button[])[]>

/**
 * What stands under a digest: its chart, its sources, what is folded away; for a reader in private also the way to
 * topics and hour. Settings of a group or channel are not for everyone who reads there.
 */
export function digestButtons(
  digest: Digest,
  ref: DigestRef,
  texts: Texts,
  { hasSettings }: { readonly hasSettings: boolean },
): DigestKeys {
  const { tally, earlier, sections } = digest
  const isTold = tally?.kind === 'reported' || earlier.length > 0
  const views = [
    ...(tally !== null || isTold ? ['chart'] : []),
    ...(isTold ? ['sources'] : []),
    ...(sections.some(({ more }) => more.length > 0) ? ['more'] : []),
  ].map((view) => ({
    text: texts(`button-digest-${view}`),
    data: callbackData('digest', view, writeDigestRef(ref)),
  }))
  const settings = [
    { text: texts('button-topics'), data: callbackData('topics', 'say') },
    { text: texts('button-time'), data: callbackData('time', 'say') },
  ]
  return [...(views.length > 0 ? [views] : []), ...(hasSettings ? [settings] : [])]
}
