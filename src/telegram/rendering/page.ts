/** A piece of a line. */
export type Span =
  | string
  | { readonly kind: 'bold' | 'italic'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  /** A link in bold: a headline. */
  | { readonly kind: 'headline'; readonly text: string; readonly url: string | null }
  /** Covered until it is tapped; left out of plain text. */
  | { readonly kind: 'veiled'; readonly line: Line }

export type Line = readonly Span[]

export type Grid = {
  readonly kind: 'grid'
  /** The first is over the names of rows. */
  readonly head: readonly string[]
  readonly groups: readonly { readonly title: string; readonly rows: readonly (readonly string[])[] }[]
}

/**
 * A message before it takes a form. Rich, classic and plain texts are written from the same blocks,
 * so that they cannot say different things. A classic message is split between blocks only.
 */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly lines: readonly Line[] }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  /** `lines` says the same where tables cannot be shown. */
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
      readonly lines: readonly Line[]
    }
  /** Figures in columns, with a line over each group of rows. Of few columns and short words: it never wraps on a phone. */
  | Grid
  /** Folded away until it is tapped. */
  | { readonly kind: 'details'; readonly summary: string; readonly lines: readonly Line[] }
  /** Lines that are covered, with what they are about over them; all of it is left out of plain text. */
  | { readonly kind: 'veiled'; readonly text: string; readonly lines: readonly Line[] }
  | { readonly kind: 'footer'; readonly lines: readonly Line[] }

export type Page = readonly Block[]
