import { z } from 'zod'
import { LANGUAGES } from '../domain/language.ts'
import { isZone } from './parsing/read-zone.ts'

const Selector = z.string().trim().min(1)

const httpAddress = z.string().refine((url) => /^https?:$/.test(URL.parse(url)?.protocol ?? ''), {
  error: 'must be an http:// or https:// address',
})

const Pattern = z.string().refine(compiles, { error: 'must be a regular expression' })

const Common = {
  slug: z
    .string()
    .regex(
      /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/,
      'must be 1 to 40 of a-z, 0-9 and inner hyphens, such as "my-source"',
    ),
  name: z.string().trim().min(1).max(80),
  language: z.enum(LANGUAGES).nullable(),
  authority: z.enum(['official', 'press', 'regional']).default('press'),
  quoting: z.enum(['headline', 'summary']).default('summary'),
  intervalMinutes: z
    .number()
    .int()
    .min(1)
    .max(24 * 60)
    .default(30),
  rhythmHours: z
    .number()
    .positive()
    .max(24 * 366)
    .nullable()
    .default(48),
  /**
   * The IANA zone of its times where they name none, or call local times UTC, as some feeds do: only for sources
   * of which that is known.
   */
  timezone: z.string().refine(isZone, { error: 'must be an IANA zone such as "Europe/Kyiv"' }).optional(),
  /** Its address was never seen to answer: told when it fails, so that an operator looks there first. */
  unconfirmed: z.boolean().default(false),
  /** Only texts in which this pattern (case ignored) is found are kept: a channel that also warns of raids. */
  keep: Pattern.optional(),
}

const Selectors = z.strictObject({
  title: Selector.optional(),
  body: Selector.optional(),
  date: Selector.optional(),
  drop: z.array(Selector).optional(),
  links: Selector.optional(),
})

const Feed = z.strictObject({
  ...Common,
  kind: z.literal('feed'),
  url: httpAddress,
  /** For the pages of articles that the feed only sums up. */
  selectors: Selectors.default({}),
  /** False: the feed's summaries are taken as they are, and no page is asked for. */
  readPages: z.boolean().default(true),
  /** The site's address when it is a WordPress whose archive `backfill` can walk. */
  wordpress: httpAddress.optional(),
})

const Wordpress = z.strictObject({
  ...Common,
  kind: z.literal('wordpress'),
  /** The site, or the part of it in one language: `wp-json/wp/v2/posts` is appended. */
  url: httpAddress,
})

const Page = z.strictObject({
  ...Common,
  kind: z.literal('page'),
  url: httpAddress,
  /** With `links` the page is a list of articles; without, it is the article. */
  selectors: Selectors.default({}),
})

const Telegram = z.strictObject({
  ...Common,
  kind: z.literal('telegram'),
  /** The channel's public preview, at Telegram or at a mirror of it. */
  url: z.string().regex(/^https?:\/\/[^\s?#]+\/s\/\w{4,32}$/, 'must be https://t.me/s/NAME'),
})

const Folder = z.strictObject({
  ...Common,
  kind: z.literal('file'),
  /** A folder of .txt, .md and .html files, or one such file; relative to where the program runs. */
  url: z.string().trim().min(1),
})

/** A source and how to read it: what the database keeps of it is its `SourceInfo`. */
export const SourceDefinition = z.discriminatedUnion('kind', [Feed, Wordpress, Page, Telegram, Folder])
export type SourceDefinition = z.infer<typeof SourceDefinition>
export type SourceDefinitionOf<K extends SourceDefinition['kind']> = Extract<SourceDefinition, { kind: K }>

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'iu').source !== ''
  } catch {
    return false
  }
}
