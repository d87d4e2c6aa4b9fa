/** What the bot asks a person to type, or to choose. */
export type Asked = 'time' | 'zone' | 'line' | 'channel'
