/**
 * `npm run prove:zones`: every IANA zone that this Node knows, 730 days, one hour a day, several and another one at weekends, waits, quiet
 * hours, posts of channels that are decided early, local days of alerts and the hours of "when the report is
 * in", each checked against a computation that shares nothing with the program's.
 */
import { compareReportHours } from '../support/compare-channel.ts'
import { compareZone, RHYTHMS } from '../support/compare-zone.ts'

const DAYS = 730
const zones = Intl.supportedValuesOf('timeZone')
const start = performance.now()
const firstDay = Date.parse('2025-06-01')
const problems = zones.flatMap((zone) => [
  ...compareZone(zone, RHYTHMS, firstDay, DAYS),
  ...compareReportHours(zone, firstDay, DAYS),
])
const seconds = ((performance.now() - start) / 1000).toFixed(0)
for (const problem of problems) process.stdout.write(`${problem}\n`)
process.stdout.write(
  `${zones.length} zones × ${DAYS} days × ${RHYTHMS.length} rhythms: ${problems.length} differences, ${seconds} s\n`,
)
if (problems.length > 0) process.exitCode = 1
