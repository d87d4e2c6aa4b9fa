/** What the bot asks a person to type, or to choose. */
export type Wanted = 'time' | 'zone' | 'line' | 'channel'

/** `channelId`: the channel of whose settings it was asked; `null` where it was of the person's own. */
export type Asked = { readonly wanted: Wanted; readonly channelId: number | null }
