import { describe, expect, it } from 'vitest'
import { PLAIN_TALLY, type Question } from '../../../src/domain/ask/question.ts'
import { understand } from '../../../src/domain/ask/understand.ts'

const TODAY = '2026-11-28'
const ask = (text: string, previous: Question | null = null) =>
  understand(text, { today: TODAY, language: 'en', previous })

describe('periods as they are said', () => {
  it.for([
    ['кинджали вчора увечері', '2026-11-27', '2026-11-27'],
    ['missiles yesterday afternoon', '2026-11-27', '2026-11-27'],
    ['ракеты вчера вечером', '2026-11-27', '2026-11-27'],
    ['kalibrs in winter 2023-24', '2023-12-01', '2024-02-29'],
    ['калібри взимку 2024-25', '2024-12-01', '2025-02-28'],
    ['drones summer 25', '2025-06-01', '2025-08-31'],
    ['шахеди осінь 24', '2024-09-01', '2024-11-30'],
    ['missiles q2 25', '2025-04-01', '2025-06-30'],
    ['night of 8/9 october drones', '2026-10-09', '2026-10-09'],
    ['в ніч 8/9 жовтня шахеди', '2026-10-09', '2026-10-09'],
    ['кинджали від початку жовтня', '2026-10-01', TODAY],
    ['шахеди з початку літа', '2026-06-01', TODAY],
    ['drones since the beginning of autumn', '2026-09-01', TODAY],
    ['how many shaheds lately', '2026-10-30', TODAY],
    ['балістика останнім часом', '2026-10-30', TODAY],
    ['what share of missiles was shot down these days', '2026-10-30', TODAY],
    ['week of 20 october, kalibrs', '2026-10-19', '2026-10-25'],
    ['шахеди, тиждень з 20 жовтня', '2026-10-20', '2026-10-26'],
    ['друга половина жовтня, каби', '2026-10-16', '2026-10-31'],
    ['kabs, rolling 14 days', '2026-11-15', TODAY],
    ['скільки кабів скидали з п’ятниці по неділю', '2026-11-20', '2026-11-22'],
    ['у яку ніч жовтня запустили найбільше калібрів', '2026-10-01', '2026-10-31'],
    ['how many kalibrs slipped past our defenders on 20 november', '2026-11-20', '2026-11-20'],
    ['скільки шахедів наші збили 20 листопада', '2026-11-20', '2026-11-20'],
    ['drones in H2 2025', '2025-07-01', '2025-12-31'],
    ['2026/11/03 drones', '2026-11-03', '2026-11-03'],
    ['липень-серпень, балістика', '2026-07-01', '2026-08-31'],
    ['july-august ballistic', '2026-07-01', '2026-08-31'],
    ['від 1 серпня до кінця вересня калібри', '2026-08-01', '2026-09-30'],
    ['kalibrs from may until the end of june', '2026-05-01', '2026-06-30'],
    ['від початку війни до 2024 року кинджали', null, '2024-12-31'],
    ['how bout on 20 november, any kalibrs', '2026-11-20', '2026-11-20'],
    ['wednesdays raid, how many drones', '2026-11-25', '2026-11-25'],
    ['how many kabs in october, my cousin keeps asking', '2026-10-01', '2026-10-31'],
    ['скільки кабів за жовтень, бо сусідка не вірить', '2026-10-01', '2026-10-31'],
  ] as const)('%s', ([text, from, to]) => {
    expect(ask(text)).toMatchObject({ intent: 'tally', from, to })
  })

  it('compares seasons by their short years', () => {
    const compared = { from: '2024-06-01', against: { from: '2025-06-01', to: '2025-08-31' } }
    expect(ask('summer 24 vs summer 25 drones')).toMatchObject(compared)
    expect(ask('літо 24 проти літа 25 дрони')).toMatchObject(compared)
  })

  it.for(['день 700 війни', 'day 700 of the war', 'день 700 вторгнення'] as const)('%s', (text) =>
    expect(ask(text)).toMatchObject({ intent: 'tally', from: '2024-01-24', to: '2024-01-24' }),
  )

  it('knows the record of the war', () => {
    expect(ask('biggest attack of the war')).toMatchObject({ measure: 'record', from: null })
    expect(ask('найбільша атака війни')).toMatchObject({ measure: 'record', from: null })
  })
})

describe('what goes on', () => {
  const july: Question = {
    ...PLAIN_TALLY,
    ...({ intent: 'tally', measure: 'total', models: ['shahed'] } as const),
    ...{ from: '2025-07-01', to: '2025-07-31' },
  }

  it.for([
    ['same for june', '2025-06-01', '2025-06-30'],
    ['а в серпні?', '2025-08-01', '2025-08-31'],
    ['and in june 2026', '2026-06-01', '2026-06-30'],
    ['а 5 червня?', '2025-06-05', '2025-06-05'],
  ] as const)('%s, of the year that was spoken of', ([text, from, to]) => {
    expect(ask(text, july)).toMatchObject({ intent: 'tally', models: ['shahed'], from, to })
  })

  it('takes the January behind December', () => {
    const december = { ...july, from: '2025-12-01', to: '2025-12-31' }
    expect(ask('and january?', december)).toMatchObject({ from: '2026-01-01', to: '2026-01-31' })
    expect(ask('а в листопаді?', december)).toMatchObject({ from: '2025-11-01' })
  })

  it('takes a month of this year for the latest that has begun', () => {
    const week = { ...july, from: '2026-11-22', to: TODAY }
    expect(ask('and december?', week)).toMatchObject({ from: '2025-12-01' })
  })

  it.for(['is it getting worse', 'are they growing', 'стало більше?', 'стало хуже?'] as const)(
    '%s: against as long before',
    (text) => {
      expect(ask(text, { ...july, measure: 'record' })).toEqual({
        ...july,
        against: { from: '2025-06-01', to: '2025-06-30' },
      })
    },
  )

  it.for(['how do you know that', 'звідки ви це знаєте', 'откуда ты знаешь'] as const)('%s', (text) =>
    expect(ask(text, july)).toEqual({ ...july, measure: 'sources' }),
  )

  it('goes on with a place where it is led up to, and else tells its news', () => {
    expect(ask('and kherson?', july)).toMatchObject({ intent: 'tally', place: 'Херсон' })
    expect(ask('anything about kherson', july).intent).toBe('news')
    expect(ask('що по херсону', july).intent).toBe('news')
  })

  it.for(['how many of them were shot down', 'скільки з них збили', 'сколько из них сбили'] as const)(
    '%s: of those',
    (text) => expect(ask(text, july)).toEqual(july),
  )
})

describe('what is no figure', () => {
  it.for([
    'what does kinzhal mean',
    'what does Geran stand for',
    'що означає калібр',
    'что значит искандер',
    'difference between kalibr and kinzhal',
    'чим відрізняється герань від шахеда',
    'чим збити калібр',
    'how do you down a drone',
    'how many interceptor drones did we get in may',
    'чи прилетять шахеди завтра по одесі',
    'hmm, what',
    'how noisy is a geran',
    'how heavy is a kinzhal',
    'за скільки калібр долетить до Дніпра',
    'how soon does an iskander reach Sumy',
    'not last month',
    'не цього тижня',
  ] as const)('%s', (text) => {
    expect(ask(text).intent).toBe('unclear')
  })

  it('takes the mean for the mean', () => {
    expect(ask('what is the mean number of drones in october')).toMatchObject({ measure: 'average' })
    expect(ask('mean per night in october, drones')).toMatchObject({ measure: 'average' })
  })

  it.for([
    ['what happened in russia on 20 november', '2026-11-20'],
    ['що сталося в росії 20 листопада', '2026-11-20'],
    ['news about russia', null],
    ['новини з росії', null],
    ['our drones attacked refineries in russia', null],
  ] as const)('%s: news of Russia', ([text, from]) => {
    expect(ask(text)).toMatchObject({ intent: 'news', topic: 'russia', from })
  })

  it('tells of a place that is no town it knows', () => {
    expect(ask('what happened in Rivnopillia?')).toMatchObject({ intent: 'news', words: ['Rivnopillia'] })
    expect(ask('що сталося в Рівнопіллі?')).toMatchObject({ intent: 'news', words: ['Рівнопіллі'] })
  })
})

describe('how figures change', () => {
  it.for([
    'are shahed attacks getting worse this month',
    'чи побільшало шахедів цього місяця',
    'шахедів стало більше цього місяця?',
    'стало ли шахедов больше в этом месяце',
    'shaheds this month, side by side with last month',
  ] as const)('%s', (text) => {
    expect(ask(text)).toMatchObject({
      ...{ intent: 'tally', models: ['shahed'], from: '2026-11-01' },
      against: { from: '2026-10-01', to: '2026-10-31' },
    })
  })

  it.for([
    'which was tougher in shaheds, may or june',
    'червень чи травень: де шахедів було більше',
  ] as const)('%s: one or the other', (text) => {
    const question = ask(text)
    const spans = question.intent === 'tally' ? [question.from, question.against?.from] : []
    expect(spans.toSorted()).toEqual(['2026-05-01', '2026-06-01'])
  })

  it.for(['drones in may 2025 last night', 'шахеди вчора у травні'] as const)(
    '%s: one or the other is asked about',
    (text) => expect(ask(text).intent).toBe('unclear'),
  )

  it.for(['were there any missile-free nights in october', 'коли востаннє була ніч без ракет'] as const)(
    '%s',
    (text) => expect(ask(text)).toMatchObject({ measure: 'quiet-nights', models: ['missiles'] }),
  )

  it.for(['British missiles for Ukraine', 'US drones arrived', 'ракети для ЗСУ'] as const)(
    '%s: none of theirs',
    (text) => expect(ask(text).intent).not.toBe('tally'),
  )
})

describe('what is wished', () => {
  it.for([
    ['make it 7 a.m.', '07:00'],
    ['remind me at 6 pm', '18:00'],
    ['нагадуй о 7', '07:00'],
    ['in the evening at 8', '20:00'],
    ['присилай увечері о восьмій', '20:00'],
    ['вечером в 9', '21:00'],
    ['вранці о 8', '08:00'],
    ['хай приходить о 19:45', '19:45'],
    ['mornings suit me better, 6:30', '06:30'],
  ] as const)('%s', ([text, time]) => {
    expect(ask(text)).toMatchObject({ intent: 'time', times: [time] })
  })

  it('pauses for the time that is said', () => {
    expect(ask('do not text me this week')).toEqual({ intent: 'pause', until: '2026-11-30' })
    expect(ask('тиждень не пиши')).toEqual({ intent: 'pause', until: '2026-12-05' })
    expect(ask('leave me alone for a week')).toEqual({ intent: 'pause', until: '2026-12-05' })
  })

  it('knows where one has moved', () => {
    expect(ask('we moved, now in Lisbon')).toEqual({ intent: 'zone', zones: ['Europe/Lisbon'] })
  })

  it('tells whence the figures are', () => {
    expect(ask("where did you get last night's figures")).toMatchObject({ measure: 'sources' })
    expect(ask('звідки ви взяли вчорашні цифри')).toMatchObject({ measure: 'sources' })
  })

  it.each([
    "Why do Kyiv's figures differ from the Air Force's?",
    'why do the numbers not match',
    'the sources disagree, why is that',
    'чому цифри різні?',
    'звідки ці дані',
    'звідки твої цифри',
    'чому дані розходяться',
    'одні пишуть різне, чому',
  ])('"%s" is answered by what each source wrote', (text) => {
    expect(ask(text)).toMatchObject({ intent: 'tally', measure: 'sources', place: null })
  })

  it.each(['what is the difference between shahed and geran', 'чим відрізняється шахед від герані'])(
    '"%s" is about weapons, not about sources',
    (text) => {
      expect(ask(text)).not.toMatchObject({ intent: 'tally' })
    },
  )

  it.for([
    ['i only care about energy', 'topics'],
    ['stop the politics', 'topics'],
    ['stop showing me politics', 'topics'],
    ['hide the economy please', 'topics'],
    ['мене цікавить лише фронт', 'topics'],
    ['how do i switch this off', 'stop'],
    ['як ботом користуватися', 'help'],
    ['what are my settings', 'status'],
    ['ok that helped', 'thanks'],
    ['thanks for the info', 'thanks'],
    ['дякую за відповідь', 'thanks'],
    ['дякс', 'thanks'],
    ['i am back from vacation, switch it on', 'resume'],
    ['what the hell is this', 'help'],
  ] as const)('%s', ([text, intent]) => {
    expect(ask(text).intent).toBe(intent)
  })

  it.for([
    ['twice a day, 7 and 19', ['07:00', '19:00']],
    ['двічі на день, о 7 і 19', ['07:00', '19:00']],
    ['присилай о 8, 14 і 20', ['08:00', '14:00', '20:00']],
  ] as const)('%s', ([text, times]) => {
    expect(ask(text)).toEqual({ intent: 'time', times, days: null })
  })

  it.for(['send me 7 days', 'надсилай 3 дні'] as const)('%s: no hour', (text) =>
    expect(ask(text).intent).not.toBe('time'),
  )

  it.for([
    ["i don't want to hear about economy", 'topics'],
    ['не хочу чути про економіку', 'topics'],
    ['tired of politics', 'topics'],
    ['ok enough, do not write to me', 'stop'],
    ['усе, досить, не пиши мені', 'stop'],
  ] as const)('%s', ([text, intent]) => {
    expect(ask(text).intent).toBe(intent)
  })

  it.for([
    ['за лондонським часом', 'Europe/London'],
    ['за берлінським часом, будь ласка', 'Europe/Berlin'],
  ] as const)('%s', ([text, zone]) => {
    expect(ask(text)).toEqual({ intent: 'zone', zones: [zone] })
  })
})
