/** The id by which the look-alike names the general topic of a forum, which has none for a bot. */
export const GENERAL = 0

export type Thread = { readonly name: string; isClosed: boolean }
