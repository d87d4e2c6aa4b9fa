import { describe, expect, it } from 'vitest'
import { readBriefing } from '../../../src/domain/briefing/read-briefing.ts'

const BODY =
  'Officials said that the work would go on through the week, and that people should follow the news.'

describe('the day of the war', () => {
  it.each([
    ['Day 512: Ships leave Odesa', 512],
    ['Key moments as the war enters its 733rd day', 733],
    ['War in brief, day 640 of the invasion', 640],
    ['Weekly notes, days and nights: day 798-801 of the war', 801],
    ['День 905: удари по порту', 905],
    ['612-й день повномасштабної війни. Головне', 612],
    ['Почалася 1100 доба війни', 1100],
    ['List of key moments of the war, day 1,204', 1204],
    ['Війна. День 1 245-й: бої за висоту', 1245],
  ])('is read from %j', (title, day) => {
    expect(readBriefing(`${title}\n\n${BODY}`).dayNumber).toBe(day)
  })

  it.each([
    'Day 3 of the hearings in The Hague',
    'Programme #482 goes on air',
    'A 40-day ceasefire is proposed',
    'Ships leave Odesa again',
    'День 4: марафон на набережній',
    'Day 9000 of the war',
  ])('is not made up from %j', (title) => {
    expect(readBriefing(`${title}\n\n${BODY}`).dayNumber).toBeNull()
  })

  it('is not taken when it cannot belong to the publishing date', () => {
    const text = `Day 512: Ships leave Odesa\n\n${BODY}`
    expect(readBriefing(text, { publishedOn: '2023-07-20' }).dayNumber).toBe(512)
    expect(readBriefing(text, { publishedOn: '2025-07-20' }).dayNumber).toBeNull()
  })

  it('is not looked for further down', () => {
    const far = Array.from({ length: 12 }, (_, i) => `${BODY} (${i})`).join('\n\n')
    expect(readBriefing(`Ships leave Odesa\n\n${far}\n\nIt was day 200 of the war.`).dayNumber).toBeNull()
  })
})

describe('the publishing date', () => {
  it.each([
    ['Ships leave Odesa\nTuesday, November 15, 2022\n', '2022-11-15'],
    ['Ships leave Odesa\nPublished On 3 Apr 2024\n', '2024-04-03'],
    ['War in Ukraine today: latest news, May 9, 2024\n', '2024-05-09'],
    ['У ніч на 4 січня 2024 року збито двох.\n', '2024-01-04'],
    ['Ремонт мосту\n07.02.2025 11:40\n', '2025-02-07'],
    ['Ships leave Odesa\n2024-11-02\n', '2024-11-02'],
    ['Day 512: Ships leave Odesa', '2023-07-20'],
    ['Day 1,003: Ships leave Odesa\nPublished On 23 Nov 2024\n', '2024-11-23'],
    ['Міст відкрили\n13:20 21.07.2025 Укрінформ\n', '2025-07-21'],
    ['Ships leave Odesa, 31 February 2024', null],
    ['Losses since February 24, 2022', null],
    ['Ships leave Odesa on 5 May', null],
  ])('is read from %j', (opening, date) => {
    expect(readBriefing(`${opening}\n\n${BODY}`).publishedOn).toBe(date)
  })

  it('is the source’s own where it gives one', () => {
    const text = `Day 512: Ships leave Odesa\n\n${BODY}`
    expect(readBriefing(text, { publishedOn: '2023-07-21' }).publishedOn).toBe('2023-07-21')
  })

  it('is not a date from the story', () => {
    const text = `Day 512: Ships leave Odesa\n\n${BODY}\n\nThe town was freed on September 10, 2022.`
    expect(readBriefing(text).publishedOn).toBe('2023-07-20')
  })
})

describe('the language', () => {
  it.each([
    ['The air force said that all nine drones were shot down over the south.', 'en'],
    ['Протягом ночі над півднем збито дев’ять дронів, повідомили у Повітряних силах.', 'uk'],
    ['Загроза БпЛА для Харкова', 'uk'],
    ['За ночь дежурными средствами ПВО уничтожены девять беспилотников над областями.', null],
    ['Die ukrainische Luftwaffe hat nach eigenen Angaben neun von zwölf Drohnen abgeschossen.', null],
    ['La difesa aerea ha abbattuto nove droni nella notte, secondo quanto riferito.', null],
    ['12 / 14', null],
    ['', null],
  ])('of %j is %j', (text, language) => {
    expect(readBriefing(text).language).toBe(language)
  })

  it('is the source’s own where it gives one', () => {
    expect(readBriefing('Shahed 12/14', { language: 'uk' }).language).toBe('uk')
  })
})
