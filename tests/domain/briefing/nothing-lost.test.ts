import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineRole } from '../../../src/domain/briefing/furniture/line-role.ts'
import { readBriefing } from '../../../src/domain/briefing/read-briefing.ts'

const TITLES = [
  '',
  'Evening digest, 4 May 2025',
  'Day 712: what we know',
  'Підсумки дня 1301',
  'Bridge at Kaniv closes',
]
const HEADS = [
  'Ferries stop at Kherson',
  'UKRAINE',
  'Energy',
  'Why rivers decide wars. Podium #8',
  'What happened overnight?',
  'Данія дає гроші на гаубиці',
  'Полтавщина',
  'Економіка',
]
const PARAGRAPHS = [
  'Our colleagues on the ground describe the town as calm. The post office was hit on Friday.',
  'The press centre of the brigade was hit twice, and nobody was hurt.',
  'How do you bake bread by the guns? Listen to our conversation with a baker of Lyman.',
  'Drones damaged a granary in Reni, the district head said on Monday.',
  'Allies like our plan, the minister said; support for it grows in all capitals.',
  'Readers of the town library went back to their hall after two years.',
  'You need forty minutes to cross the river, says the ferryman of the village.',
  'Пороми чекають біля причалу, виходити їм дозволять не раніше обіду.',
  'Пишіть заяви до п’ятниці, просить ветеранів міська рада Сум.',
  'Бригада відбила чотири штурми біля терикону, поранено двох людей.',
  'Редакція законопроєкту змінилася: депутати прибрали пункт про штрафи.',
  'Лист прем’єра надійшов до Брюсселя у вівторок, його читатимуть лідери.',
  'Short note about trams.',
]

const section = fc.record({
  head: fc.option(fc.constantFrom(...HEADS), { nil: null }),
  texts: fc.uniqueArray(fc.constantFrom(...PARAGRAPHS), { minLength: 1, maxLength: 3 }),
})
const headed = section.filter(({ head }) => head !== null)
const briefing = fc.record({
  title: fc.constantFrom(...TITLES),
  sections: fc
    .tuple(headed, fc.array(section, { maxLength: 4 }))
    .map(([first, others]) => [first, ...others]),
  layout: fc.constantFrom('text', 'bullets', 'headings', 'bold', 'telegram'),
})

/** What is written is told: no paragraph falls between title, stories and what is known to belong to the page. */
describe('every paragraph of a briefing', () => {
  it('stands in a story or in the title, or is named furniture', () => {
    fc.assert(
      fc.property(briefing, ({ title, sections, layout }) => {
        const read = readBriefing(write(title, sections, layout))
        const told = [
          read.title ?? '',
          ...read.stories.map(({ headline, text }) => `${headline}\n${text}`),
        ].join('\n')
        for (const paragraph of belowLead(title, sections)) {
          if (lineRole(paragraph) === 'text') expect(told).toContain(paragraph.replace(/\.$/, ''))
        }
      }),
      { seed: 712, numRuns: 200 },
    )
  })

  it.each(PARAGRAPHS)('is news, not furniture: %s', (paragraph) => {
    expect(lineRole(paragraph)).toBe('text')
  })
})

/** Without a title the first head serves as one, and what stands right under it may only sum up or greet. */
function belowLead(title: string, sections: readonly Section[]): readonly string[] {
  return sections.slice(title === '' ? 1 : 0).flatMap(({ texts }) => texts)
}

type Section = { readonly head: string | null; readonly texts: readonly string[] }

function write(title: string, sections: readonly Section[], layout: string): string {
  const isMarkup = layout === 'headings' || layout === 'bold'
  const [open, close] = layout === 'headings' ? ['<h3>', '</h3>'] : ['<p><b>', '</b></p>']
  const parts = sections.flatMap(({ head, texts }) => [
    ...(head === null
      ? []
      : [isMarkup ? `${open}${head}${close}` : layout === 'telegram' ? `<b>${head}</b><br/>` : head]),
    ...texts.map((text) =>
      isMarkup
        ? `<p>${text}</p>`
        : layout === 'bullets'
          ? `• ${text}`
          : layout === 'telegram'
            ? `${text}<br/><br/>`
            : text,
    ),
  ])
  const heading =
    title === ''
      ? []
      : [isMarkup ? `<h1>${title}</h1>` : layout === 'telegram' ? `<b>${title}</b><br/><br/>` : title]
  return [...heading, ...parts].join(layout === 'text' || layout === 'bullets' ? '\n\n' : '\n')
}
