import { describe, expect, it } from 'vitest'
import { composeDigest } from '../../../src/domain/digest/compose-digest.ts'
import type { Digest, DigestTally } from '../../../src/domain/digest/digest.ts'
import type { Event } from '../../../src/domain/event.ts'
import { reconcileNight } from '../../../src/domain/tally/reconcile-night.ts'
import { TOPICS } from '../../../src/domain/topic.ts'
import { parseHtml } from '../../../src/playground/bot-api/parse-html.ts'
import { parseRichHtml } from '../../../src/playground/bot-api/parse-rich-html.ts'
import { renderDigest, renderDigestText } from '../../../src/telegram/rendering/render-digest.ts'
import { loadTexts } from '../../../src/telegram/texts.ts'
import { event } from '../../domain/digest/events.ts'
import { claim, official } from '../../domain/tally/claims.ts'

const NIGHT = '2023-07-18'
const textsFor = loadTexts()

const reported: DigestTally = {
  kind: 'reported',
  tally: reconcileNight(NIGHT, [
    claim('shahed', 36, 31, { ...official, sourceName: 'Air Force' }),
    claim('kalibr', 6, 6, { ...official, sourceName: 'Air Force' }),
    claim('shahed', 35, 31),
  ]),
}
const pending: DigestTally = { kind: 'not-published-yet', night: NIGHT }

function digest(
  events: readonly Event[],
  {
    language = 'en',
    tally = reported,
    topics = ['strikes', 'frontline'],
  }: Partial<Digest> & { topics?: (typeof TOPICS)[number][] } = {},
): Digest {
  const composed = composeDigest(
    { language, topics, follows: [], mutedSources: [] },
    {
      date: NIGHT,
      events,
      tally,
      corrections: [
        {
          night: '2023-07-17',
          changes: [{ model: 'shahed', count: 'launched', before: { value: 10 }, after: { value: 3 } }],
        },
      ],
    },
  )
  if (!composed) throw new Error('Nothing to tell')
  return composed
}
const told = (of: Digest) => renderDigest(of, textsFor(of.language))
const textOf = (of: Digest) => renderDigestText(of, textsFor(of.language))

describe('a digest', () => {
  it('reads well as text', () => {
    expect(textOf(digest([event(1), event(2, { language: 'uk' }), event(3, { quoting: 'headline' })]))).toBe(
      `18 July 2023 · day 510

1 min · 3 events · 2 sources

NIGHT OF 18 JULY

- 36 Shahed drones, 31 shot down
- 6 Kalibr missiles, all shot down

Sources differ on Shahed drones launched: Air Force 36; UCMC 35

Correction, 17 July: Shahed drones launched 3, not 10

FRONT LINE

Headline 3 (https://ucmc.example/3)

Headline 1 (https://ucmc.example/1)
What happened in event 1 is told here. It had an outcome.

One more story
- Headline 2 (https://ucmc.example/2) — in Ukrainian

Figures: Air Force (https://airforce.example/1)
All stories: UCMC`,
    )
  })

  it('читається українською', () => {
    const text = textOf(
      digest([event(1, { language: 'uk', headline: 'Бої під Куп’янськом', text: 'Атаки відбито.' })], {
        language: 'uk',
      }),
    )
    expect(text).toBe(
      `18 липня 2023 · день 510

1 хв · 1 подія · 2 джерела

НІЧ НА 18 ЛИПНЯ

- Збито 31 із 36 «шахедів»
- Збито всі 6 ракет «Калібр»

Джерела розходяться («шахеди», запущено): Air Force — 36; UCMC — 35

Уточнення за 17 липня: «шахеди», запущено 3, а не 10

ФРОНТ

Бої під Куп’янськом (https://ucmc.example/1)
Атаки відбито.

Дані про атаки: Air Force (https://airforce.example/1)
Усі новини: UCMC`,
    )
  })

  it('has the night in a table of the rich message, and in lines of the classic one', () => {
    const { rich, classic } = told(digest([event(1)]))
    const blocks = parseRichHtml(rich ?? '').blocks.map((block) => block.type)
    expect(blocks).toEqual([
      'heading',
      'paragraph',
      'heading',
      'table',
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
      'footer',
      'footer',
    ])
    expect(classic).toHaveLength(1)
    expect(parseHtml(classic[0] ?? '').text).toContain('• 36 Shahed drones, 31 shot down\n• 6 Kalibr')
  })

  it('writes day numbers as names, without a thousands mark', () => {
    const late = { ...digest([event(1)]), date: '2025-11-20', dayNumber: 1366 }
    expect(textOf(late)).toMatch(/^20 November 2025 · day 1366\n/u)
  })

  it('says that the report is not published yet, and promises the figures where they will be added', () => {
    const early = digest([event(1)], { tally: pending })
    expect(told(early).rich).toContain('The figures will be added here when it comes.')
    expect(textOf(early)).toContain('No report for the night of 18 July so far.')
    const answer = renderDigest(early, textsFor('en'), { isEditedLater: false, next: null })
    expect(answer.rich).toContain('No report for the night of 18 July so far.')
    expect(answer.rich).not.toContain('added here')
  })

  it('folds the rest of a topic away', () => {
    const { rich, classic } = told(digest([1, 2, 3, 4, 5, 6, 7].map((id) => event(id))))
    expect(rich).toContain('<details><summary>2 more stories</summary>')
    expect(classic.join('')).toContain('<blockquote expandable>2 more stories')
  })

  it('names each story’s source where there are several', () => {
    const other = event(2, { sourceSlug: 'other', sourceName: 'Other' })
    const text = textOf(digest([event(1), other], { tally: null }))
    expect(text).toContain('It had an outcome. — Other')
    expect(text).toContain('It had an outcome. — UCMC')
    expect(text).not.toContain('All stories')
  })

  it('names the source of most of its stories once, and how many besides tell one', () => {
    const own = [1, 2, 3].map((id) => event(id))
    const shared = event(4, {}, { sourceSlug: 'other', sourceName: 'Other' })
    const other = event(5, { sourceSlug: 'other', sourceName: 'Other' })
    const text = textOf(digest([...own, shared, other], { tally: null }))
    expect(text).toContain('What happened in event 1 is told here. It had an outcome.\n')
    expect(text).toContain('event 4 is told here. It had an outcome. — 2 sources\n')
    expect(text).toContain('event 5 is told here. It had an outcome. — Other\n')
    expect(text).toMatch(/Where no source is named: UCMC$/u)
    expect(text.match(/UCMC/gu)).toHaveLength(1)
  })

  it('ends with what comes next', () => {
    const { classic, rich } = renderDigest(digest([event(1)]), textsFor('en'), {
      isEditedLater: true,
      next: 'tomorrow at 08:00',
    })
    expect(parseHtml(classic.at(-1) ?? '').text).toMatch(/\nNext: tomorrow at 08:00$/u)
    expect(rich).toMatch(/<footer>Next: tomorrow at 08:00<\/footer>$/u)
  })

  it('says past noon that no report was published', () => {
    const late = digest([event(1)], { tally: { kind: 'not-reported', night: NIGHT } })
    expect(textOf(late)).toContain('NIGHT OF 18 JULY\n\nNo report was published.')
  })

  it('lists as many folded stories as one message holds, and says how many are left', () => {
    const long = 'Fighting went on for hours along the whole river and in the towns around it. '
    const events = Array.from({ length: 60 }, (_, id) => event(id, { headline: `${id}. ${long}` }))
    const { classic } = told(digest(events))
    expect(classic).toHaveLength(1)
    const { text } = parseHtml(classic[0] ?? '')
    expect(text.length).toBeGreaterThan(3500)
    const [, folded = ''] = /(\d+) more stories/u.exec(text) ?? []
    const [, left = ''] = /(\d+) more: \/news/u.exec(text) ?? []
    expect(5 + Number(folded) + Number(left)).toBe(60)
  })

  it('lets no text of a source become markup, and links to web pages alone', () => {
    const odd = event(1, {
      headline: '<b>Fire & "smoke"</b>\u202E',
      text: 'A <script>alert(1)</script> ran here for long.',
      url: 'javascript:alert(1)',
      sourceName: '<UCMC>',
    })
    const { rich, classic } = told(digest([odd], { tally: null }))
    expect(rich).toContain('<b>&lt;b&gt;Fire &amp; &quot;smoke&quot;&lt;/b&gt;</b>')
    expect(`${rich}${classic.join('')}`).not.toMatch(/javascript:|<script|\u202E/u)
    expect(parseHtml(classic.join('')).text).toContain('<b>Fire & "smoke"</b>')
  })

  it('keeps within Telegram’s limits on the fullest day', () => {
    const long = 'Довгий заголовок про події дня на всіх напрямках фронту '.repeat(12)
    const topics = [...TOPICS]
    const events = Array.from({ length: 450 }, (_, id) =>
      event(id, {
        topics: [TOPICS[id % TOPICS.length] ?? 'frontline'],
        headline: `${id} ${long}`,
        text: `${long}. ${long}`,
      }),
    )
    const { rich, classic } = told(digest(events, { topics }))
    expect(rich).not.toBeNull()
    expect(() => parseRichHtml(rich ?? '')).not.toThrow()
    for (const part of classic) {
      const { text, entities } = parseHtml(part)
      expect(text.length).toBeLessThanOrEqual(4096)
      expect(entities.length).toBeLessThanOrEqual(100)
    }
  })
})
