/** Whose rows: those of chats, and where nobody reads along, those of the person who asks. */
export type RowOwner = { readonly chatIds: readonly number[]; readonly personId: number | null }

/** Rows as they are stored, the newest first, by the tables that hold anything of chats or people. Ids of other people are `null`. */
export type OwnRows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

export type ReadOwnRows = (owner: RowOwner) => Promise<OwnRows>
