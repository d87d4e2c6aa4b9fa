/** What words may stand for, each with its phrases: parted by commas, `*` for any ending. */
export type Lexicon = Readonly<Record<string, string>>
