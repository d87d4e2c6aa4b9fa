import { readPublished } from '../domain/briefing/read-published.ts'
import { dateAt, KYIV, noonOf } from '../domain/calendar.ts'
import type { FetchedBriefing } from '../ports.ts'

/**
 * A pasted text with the date that it names itself, if it names one: someone may paste last week's
 * briefing today, and its figures are not of last night.
 */
export function datePasted(fetched: FetchedBriefing): FetchedBriefing {
  const { publishedOn } = readPublished({ ...fetched, publishedAt: null })
  const isAsWritten = fetched.publishedAt !== null && publishedOn === dateAt(fetched.publishedAt, KYIV)
  return publishedOn === null || isAsWritten ? fetched : { ...fetched, publishedAt: noonOf(publishedOn) }
}
