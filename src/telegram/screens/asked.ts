/** What the bot asks a person to type. */
export type Asked = 'time' | 'zone'
