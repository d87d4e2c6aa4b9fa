import { sql } from 'drizzle-orm'
import type { Authority } from '../domain/source.ts'
import { briefings, sources } from './schema.ts'

/** Whose word a briefing is: what a channel forwards is not its own, whatever the channel is. */
export const authorityOf = sql<Authority>`case when ${briefings.forwardedFrom} is null then ${sources.authority} else 'press' end`
