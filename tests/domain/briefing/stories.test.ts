import { describe, expect, it } from 'vitest'
import { readBriefing } from '../../../src/domain/briefing/read-briefing.ts'

const DALI = 'Сапери вже працюють на місці, дорогу обіцяють відкрити до вечора.'

const headlinesOf = (text: string) => readBriefing(text).stories.map((story) => story.headline)

const PARAGRAPH =
  'Officials said on Tuesday that the work would go on through the week, and that people should follow the news.'
const MORE = 'Repairs will take about ten days, engineers think, and cost less than was feared at first.'
const ABZATS =
  'Про це розповіли в обласній адміністрації, де просять мешканців стежити за повідомленнями й не панікувати.'

describe('stories of a plain text', () => {
  it('have headlines on lines of their own', () => {
    const text = [
      'Day 700: Allies meet in Brussels',
      '',
      'Kyiv region counts the damage after a night of drones',
      '',
      PARAGRAPH,
      '',
      'Allies promise shells by the spring',
      '',
      PARAGRAPH,
      '',
      MORE,
    ].join('\n')
    const briefing = readBriefing(text)
    expect(briefing.title).toBe('Day 700: Allies meet in Brussels')
    expect(briefing.stories).toMatchObject([
      { headline: 'Kyiv region counts the damage after a night of drones', text: PARAGRAPH },
      { headline: 'Allies promise shells by the spring', text: `${PARAGRAPH}\n\n${MORE}` },
    ])
  })

  it('do not include a lead paragraph that only repeats the headlines', () => {
    const text = [
      'Day 701: Two villages retaken',
      '',
      'Two villages retaken near Robotyne. Ships leave Odesa again despite threats.',
      '',
      'Two villages have been retaken near Robotyne',
      '',
      PARAGRAPH,
      '',
      'Ships leave Odesa again despite Russian threats',
      '',
      PARAGRAPH,
    ].join('\n')
    expect(headlinesOf(text)).toEqual([
      'Two villages have been retaken near Robotyne',
      'Ships leave Odesa again despite Russian threats',
    ])
  })

  it('do not include a lead that puts the headlines in other words', () => {
    const text = `Bridge in Sumy is open again. Teachers get a raise from May.\n\n**Sumy: a bridge reopens**\n\n${PARAGRAPH}\n\n**Higher pay for teachers**\n\n${MORE}`
    expect(headlinesOf(text)).toEqual(['Sumy: a bridge reopens', 'Higher pay for teachers'])
  })

  it('keep what a lead tells beside its introduction', () => {
    const text = `KYIV — Forty drones were shot down over twelve regions, the air force said.\n\nHere's the latest:\n\nPay for teachers grows\n\n${PARAGRAPH}\n\nBridge reopened in Sumy\n\n${MORE}`
    expect(readBriefing(text).stories[0]?.text).toBe(
      'KYIV — Forty drones were shot down over twelve regions, the air force said.',
    )
  })

  it('are one where an article has a subhead, its lead included', () => {
    const text = [
      'Блекаут на Одещині триває',
      'Уночі ворог знову вдарив по підстанції, і без світла лишилися понад сто тисяч родин. ' + ABZATS,
      'Що з водою в місті',
      ABZATS,
    ].join('\n')
    expect(headlinesOf(text)).toEqual(['Блекаут на Одещині триває'])
    expect(readBriefing(text).stories[0]?.text).toContain('Що з водою в місті')
  })

  it('are found without empty lines between them', () => {
    const text = [
      'Key events, day 640',
      'Fighting',
      `- Sappers cleared a ford. ${PARAGRAPH}`,
      `- A depot burned near Tokmak. ${PARAGRAPH}`,
      'Diplomacy',
      `- Envoys met in Oslo. ${PARAGRAPH}`,
    ].join('\n')
    expect(headlinesOf(text)).toEqual([
      'Sappers cleared a ford',
      'A depot burned near Tokmak',
      'Envoys met in Oslo',
    ])
  })

  it('may be one only, headed by the title', () => {
    expect(readBriefing(`Дрон упав на поле\n\n${ABZATS}\n\n${DALI}`).stories).toMatchObject([
      { headline: 'Дрон упав на поле', text: `${ABZATS}\n\n${DALI}` },
    ])
  })

  it('are headed by the first sentence where there is no title', () => {
    const [story] = readBriefing('У ніч на 3 травня збито 12 дронів. Ще два зникли з радарів.').stories
    expect(story).toMatchObject({
      headline: 'У ніч на 3 травня збито 12 дронів',
      text: 'У ніч на 3 травня збито 12 дронів. Ще два зникли з радарів.',
    })
  })

  it('are the paragraphs of a round-up', () => {
    const text = ['War briefing: talks and drones', '', PARAGRAPH, '', MORE, '', `In Lviv ${PARAGRAPH}`].join(
      '\n',
    )
    expect(readBriefing(text).stories.map((story) => story.text)).toEqual([
      PARAGRAPH,
      MORE,
      `In Lviv ${PARAGRAPH}`,
    ])
  })

  it('have a title below the name of the site’s section', () => {
    const text = `Politics\n\nNew border crossing opened near Rava-Ruska\n\n${PARAGRAPH}\n\n${MORE}`
    expect(readBriefing(text)).toMatchObject({
      title: 'New border crossing opened near Rava-Ruska',
      stories: [{ headline: 'New border crossing opened near Rava-Ruska', text: `${PARAGRAPH}\n\n${MORE}` }],
    })
  })

  it('are one where a second line stands under the title of an article', () => {
    const text = `Bridge reopened near Chernihiv\n\nTraffic flows again after two years\n\n${PARAGRAPH}\n\nWhat the engineers say\n\n${MORE}`
    expect(headlinesOf(text)).toEqual(['Bridge reopened near Chernihiv'])
  })

  it.each(['Day 526, August 3', 'Day 526 of the war', 'День 526, 3 серпня 2023 року'])(
    'are headed by the line under a mere date: %s',
    (title) => {
      const text = `${title}\n\nPower returns to Kherson\n\n${PARAGRAPH}`
      expect(readBriefing(text)).toMatchObject({ title, stories: [{ headline: 'Power returns to Kherson' }] })
    },
  )

  it('are not split at captions, bylines and credits', () => {
    const text = [
      'Port of Izmail works again after the strike',
      '',
      'Olena Petrenko',
      '',
      'A crane in the port of Izmail',
      'A crane in the port of Izmail',
      '',
      PARAGRAPH,
      '',
      'Photo: State Emergency Service',
      '',
      PARAGRAPH,
      '',
      'Reuters',
    ].join('\n')
    const { stories } = readBriefing(text)
    expect(stories).toHaveLength(1)
    expect(stories[0]?.text).not.toMatch(/Petrenko|crane|Photo/)
  })

  it('know Markdown headings and bold lines', () => {
    const text = `# Weekly review\n\n**Grid repaired**\n\n${PARAGRAPH}\n\n## Talks go on\n\n${PARAGRAPH}`
    expect(headlinesOf(text)).toEqual(['Grid repaired', 'Talks go on'])
  })

  it('take short labels with a colon for headings, but not the words that lead into a list', () => {
    const text = [
      '12 June update',
      '',
      'Eastern front:',
      '',
      PARAGRAPH,
      '',
      'Black Sea coast:',
      '',
      PARAGRAPH,
      '',
      'Officials named the following:',
      '',
      '- a warehouse',
      '- a school',
    ].join('\n')
    expect(headlinesOf(text)).toEqual(['Eastern front', 'Black Sea coast'])
  })
})

describe('stories of a list', () => {
  it('are its numbered points with what stands under each', () => {
    const text = [
      'Five things of the day',
      '',
      '  1. Parliament adopts the budget:',
      '    • The vote took place late in the evening.',
      '    • Spending on defence grows.',
      '  2. New envoy arrives in Kyiv:',
      '    • He presented his credentials.',
    ].join('\n')
    expect(readBriefing(text).stories).toMatchObject([
      {
        headline: 'Parliament adopts the budget',
        text: expect.stringContaining('Spending on defence grows.'),
      },
      { headline: 'New envoy arrives in Kyiv', text: '• He presented his credentials.' },
    ])
  })

  it('are the points of a digest, each headed by its first sentence', () => {
    const text = [
      'What we know on day 600',
      '',
      '• Shells fell on a market in Kherson. Two people were hurt, the governor wrote in the morning.',
      '• The Danish parliament approved a fund for shells. It is worth six billion kroner over three years.',
      '• A court in Kyiv sentenced a collaborator to ten years. He had headed a village administration.',
    ].join('\n')
    expect(headlinesOf(text)).toEqual([
      'Shells fell on a market in Kherson',
      'The Danish parliament approved a fund for shells',
      'A court in Kyiv sentenced a collaborator to ten years',
    ])
  })

  it('end with the list; what follows it is told under the title', () => {
    const text = [
      'Assessment of the third week',
      '',
      'Key takeaways:',
      '',
      '• Shells fell on a market in Kherson and hurt two people, the governor wrote.',
      '• The Danish parliament approved a fund for shells over three years.',
      '• A court in Kyiv sentenced a collaborator to ten years in prison.',
      '',
      PARAGRAPH,
    ].join('\n')
    const { stories } = readBriefing(text)
    expect(stories).toHaveLength(4)
    expect(stories[0]).toMatchObject({ headline: 'Assessment of the third week', text: PARAGRAPH })
    expect(stories[3]?.text).toBe('A court in Kyiv sentenced a collaborator to ten years in prison.')
  })

  it('are not the weapons that a report counts', () => {
    const text = [
      'УНОЧІ ЗБИТО 40 ЦІЛЕЙ',
      'Загалом противник застосував 44 засоби повітряного нападу:',
      '- 4 крилаті ракети Х-101;',
      '- 2 балістичні ракети Іскандер-М;',
      '- 38 ударних БпЛА типу Shahed.',
    ].join('\n')
    expect(headlinesOf(text)).toEqual(['УНОЧІ ЗБИТО 40 ЦІЛЕЙ'])
  })

  it('keep the guest list of a programme with its announcement', () => {
    const text = [
      'Day 650: Grain leaves again',
      '',
      'Third convoy of grain leaves the port',
      '',
      PARAGRAPH,
      '',
      'How to rebuild a bridge. Evening talk #17',
      '',
      'Watch our discussion about engineers at war and the experts who teach them. ' + PARAGRAPH,
      '',
      'Guests:',
      '',
      '  • Ivan Bondar, engineer',
      '  • Oksana Lys, historian',
    ].join('\n')
    const last = readBriefing(text).stories.at(-1)
    expect(last?.headline).toBe('How to rebuild a bridge. Evening talk #17')
    expect(last?.text).toContain('Oksana Lys')
    expect(last?.topics).toEqual(['analysis'])
  })

  it('are told once when a table of contents names them first', () => {
    const text = [
      'Дайджест дня',
      '',
      'У цьому випуску:',
      '',
      '1. Ремонт мосту на Житомирщині завершено',
      '2. Лікарі врятували пораненого бійця',
      '',
      'Ремонт мосту на Житомирщині завершено',
      '',
      ABZATS,
      '',
      'Лікарі врятували пораненого бійця',
      '',
      ABZATS,
    ].join('\n')
    expect(headlinesOf(text)).toEqual([
      'Ремонт мосту на Житомирщині завершено',
      'Лікарі врятували пораненого бійця',
    ])
  })
})

describe('what belongs to the page', () => {
  it.each([
    'Share on Facebook',
    'Advertisement',
    'Subscribe to our newsletter',
    'Read also: Ten drones shot down over Sumy yesterday',
    'Leave a Comment',
    'See all our coverage of the war',
    'Watch also: our discussion about bridges',
    'Підписуйтесь на наш Telegram-канал',
    'Читайте також: Учора над Сумами збили десять дронів',
    'Поділитися у Facebook',
    'Реклама',
    'Фото: ДСНС',
    'Tuesday, March 5, 2024',
    'By Maria Koval',
    '3 min read',
  ])('is no part of a story: %s', (line) => {
    const { stories } = readBriefing(`Bridge reopened near Chernihiv\n\n${PARAGRAPH}\n\n${line}\n\n${MORE}`)
    expect(stories).toMatchObject([
      { headline: 'Bridge reopened near Chernihiv', text: `${PARAGRAPH}\n\n${MORE}` },
    ])
  })

  it('takes the headlines listed under "Read also" with it', () => {
    const text = `Bridge reopened\n\n${PARAGRAPH}\n\nRelated:\n\nMissiles over Lviv kill three\nGrid hit again in Odesa\n\n${MORE}`
    expect(readBriefing(text).stories).toMatchObject([
      { headline: 'Bridge reopened', text: `${PARAGRAPH}\n\n${MORE}` },
    ])
  })

  it('does not take the next headline with a text of its own', () => {
    const text = `${MORE}\n\nRead also:\n\nMissiles over Lviv kill three\n\nSchool rebuilt in Bucha\n\n${PARAGRAPH}`
    expect(headlinesOf(text).at(-1)).toBe('School rebuilt in Bucha')
  })

  it.each([
    'Related tensions have grown in the region, the ministry said.',
    'Most readers of the report will find it long.',
  ])('is not any sentence that starts alike: %s', (sentence) => {
    expect(readBriefing(`Bridge reopened\n\n${PARAGRAPH}\n\n${sentence}`).stories[0]?.text).toContain(
      sentence,
    )
  })
})

describe('stories of HTML', () => {
  it('follow headings, and the text returned is what offsets refer to', () => {
    const html =
      '<article><h1>Day 702: Night of drones</h1><p><em>Odesa hit.</em></p><h2>Odesa hit by drones &amp; missiles</h2>' +
      `<p>${PARAGRAPH}</p><ul><li>one warehouse</li><li>two houses</li></ul><h2>Talks in Geneva</h2><p>${PARAGRAPH}</p></article>`
    const briefing = readBriefing(html)
    expect(briefing).toMatchObject({
      title: 'Day 702: Night of drones',
      dayNumber: 702,
      publishedOn: '2024-01-26',
    })
    expect(briefing.stories.map((story) => story.headline)).toEqual([
      'Odesa hit by drones & missiles',
      'Talks in Geneva',
    ])
    expect(briefing.text).toContain(
      `Odesa hit by drones & missiles\n\n${PARAGRAPH}\n\n• one warehouse\n• two houses`,
    )
  })

  it('follow bold lines where there are no headings', () => {
    const html = `<p><strong>Grain deal talks stall</strong></p><p>${PARAGRAPH}</p><p><b>Prisoners come home</b><br>${PARAGRAPH}</p>`
    expect(headlinesOf(html)).toEqual(['Grain deal talks stall', 'Prisoners come home'])
  })

  it('are one for a channel post, headed by its bold first line', () => {
    const html =
      '⚡️ <b>ЗБИТО 14 ВОРОЖИХ БПЛА</b><br/>➖➖➖<br/>У ніч на 6 вересня противник атакував 19 ударними БпЛА.<br/><br/>Збито 14, ще 3 не досягли цілі.'
    expect(readBriefing(html).stories).toMatchObject([
      { headline: 'ЗБИТО 14 ВОРОЖИХ БПЛА', topics: ['strikes'] },
    ])
  })

  it('have strike rows whose quotes are slices of the text made of it', () => {
    const html =
      '<h1>Night over Sumy</h1><p>Air&nbsp;defence shot down <b>31 of 36</b> Shahed drones overnight &mdash; all but five.</p>'
    const { text, strikes } = readBriefing(html, { publishedOn: '2024-05-03' })
    expect(strikes).toMatchObject([{ model: 'shahed', launched: { value: 36 }, intercepted: { value: 31 } }])
    for (const { start, end, quote } of strikes.flatMap((row) => row.evidence)) {
      expect(text.slice(start, end)).toBe(quote)
    }
  })

  it('leave out navigation, scripts, share bars and hidden parts', () => {
    const html =
      `<nav>Home</nav><div class="share-bar"><a>Tweet this page now</a></div><h1>Bridge reopened</h1><script>alert(1)</script><p>${PARAGRAPH}</p>` +
      '<div style="display:none">secret</div><div class="related-posts"><h3>Other news</h3><p>Old story</p></div><footer>Contacts</footer>'
    expect(readBriefing(html).text).toBe(`Bridge reopened\n\n${PARAGRAPH}`)
  })
})
