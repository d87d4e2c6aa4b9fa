/**
 * What a reader wants to be told of at once. `launched`: a raid of at least so many drones and missiles; `class`: a raid
 * with at least so many of one weapon or kind of weapons, whose key is the value; `word`: news with these words.
 */
export const ALERT_KINDS = ['launched', 'class', 'word'] as const
export type AlertKind = (typeof ALERT_KINDS)[number]

export type Alert = {
  readonly kind: AlertKind
  /** Empty for `launched`. */
  readonly value: string
  /** 1 where no number is named. */
  readonly least: number
}

export const MOST_ALERTS = 10
/** Messages that make a sound, for one reader on one local day. */
export const MOST_TOLD_A_DAY = 3

export function isSameAlert(one: Alert, other: Alert): boolean {
  return (
    one.kind === other.kind &&
    one.value.toLowerCase() === other.value.toLowerCase() &&
    one.least === other.least
  )
}
