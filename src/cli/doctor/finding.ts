/** What one check found, in a sentence; of a fault also what to do. */
export type Finding = { readonly subject: string; readonly ok: boolean; readonly says: string }
