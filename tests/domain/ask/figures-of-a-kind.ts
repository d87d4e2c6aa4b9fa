import type { TallyQuestion } from '../../../src/domain/ask/question.ts'

type Case = readonly [text: string, understood: object]

const tally = (
  from: string | null,
  to: string,
  models: TallyQuestion['models'],
  measure: TallyQuestion['measure'] = 'total',
  more: Partial<TallyQuestion> = {},
): Partial<TallyQuestion> => ({ intent: 'tally', from, to, models, measure, ...more })

/** Asked on Saturday, 28 November 2026, by kind: the message, and what of the understanding must be so. */
export const FIGURES: Readonly<Record<string, readonly Case[]>> = {
  figures: [
    ['day 700', tally('2024-01-24', '2024-01-24', [])],
    ['700 день', tally('2024-01-24', '2024-01-24', [])],
    [
      'how many uavs did air defence manage to take out on nov 3',
      tally('2026-11-03', '2026-11-03', ['drones']),
    ],
    ['how many slipped thru yesterday', tally('2026-11-27', '2026-11-27', [])],
    ['drone count so far in november', tally('2026-11-01', '2026-11-28', ['drones'])],
    ['worst night so far this year', tally('2026-01-01', '2026-11-28', [], 'record')],
    ['ballistics so far this autumn', tally('2026-09-01', '2026-11-28', ['ballistic'])],
    ['the quietest day in october', tally('2026-10-01', '2026-10-31', [], 'least')],
    [
      'number of strikes on Odesa in october',
      tally('2026-10-01', '2026-10-31', [], 'total', { place: 'Одеса' }),
    ],
    ['anything ballistic overnight?', tally('2026-11-28', '2026-11-28', ['ballistic'])],
    ['did they use kinzhals this week', tally('2026-11-22', '2026-11-28', ['kinzhal'])],
    ['how bad was it last night', tally('2026-11-28', '2026-11-28', [])],
    [
      'total for monday and tuesday',
      tally('2026-11-23', '2026-11-23', [], 'total', { against: { from: '2026-11-24', to: '2026-11-24' } }),
    ],
    ['when was the last time they fired zircons', tally('2026-10-30', '2026-11-28', ['zircon'])],
    ['glide bombs 2026', tally('2026-01-01', '2026-11-28', ['guided-bomb'])],
    ['monthly figures for shaheds this year', tally('2026-01-01', '2026-11-28', ['shahed'], 'by-month')],
    [
      'were there fewer missiles in september than in august',
      tally('2026-09-01', '2026-09-30', ['missiles'], 'total', {
        against: { from: '2026-08-01', to: '2026-08-31' },
      }),
    ],
    ['missiles from 1st to 20th of august', tally('2026-08-01', '2026-08-20', ['missiles'])],
    ['last 3 nights', tally('2026-11-26', '2026-11-28', [])],
    ['count the drones, past 48 hours', tally('2026-11-27', '2026-11-28', ['drones'])],
    ['on the night to sunday how many drones', tally('2026-11-22', '2026-11-22', ['drones'])],
    ['figures of the 20th', tally('2026-11-20', '2026-11-20', [])],
    ['x-101 and kalibr last winter', tally('2025-12-01', '2026-02-28', ['kalibr', 'kh-101-555'])],
    [
      'how many of the shaheds were shot down in kyiv last night',
      tally('2026-11-28', '2026-11-28', ['shahed'], 'total', { place: 'Київ' }),
    ],
    [
      'shahed trend this autumn',
      tally('2026-09-01', '2026-11-28', ['shahed'], 'total', {
        against: { from: '2026-06-01', to: '2026-08-31' },
      }),
    ],
    ['скільки бпла вдалося приземлити 3 листопада', tally('2026-11-03', '2026-11-03', ['drones'])],
    ['скільки вчора не вдалося збити', tally('2026-11-27', '2026-11-27', [])],
    ['скільки дронів наразі в листопаді', tally('2026-11-01', '2026-11-28', ['drones'])],
    ['найгірша ніч цього року на сьогодні', tally('2026-01-01', '2026-11-28', [], 'record')],
    ['балістика цієї осені', tally('2026-09-01', '2026-11-28', ['ballistic'])],
    ['найспокійніший день жовтня', tally('2026-10-01', '2026-10-31', [], 'least')],
    ['скільки ударів по Одесі в жовтні', tally('2026-10-01', '2026-10-31', [], 'total', { place: 'Одеса' })],
    ['балістика вночі була?', tally('2026-11-28', '2026-11-28', ['ballistic'])],
    ['кинджалами цього тижня били?', tally('2026-11-22', '2026-11-28', ['kinzhal'])],
    ['що прилетіло за добу', tally('2026-11-28', '2026-11-28', [])],
    [
      'цифри за понеділок і вівторок',
      tally('2026-11-23', '2026-11-23', [], 'total', { against: { from: '2026-11-24', to: '2026-11-24' } }),
    ],
    ['коли востаннє запускали циркони', tally('2026-10-30', '2026-11-28', ['zircon'])],
    ['каби у 2026', tally('2026-01-01', '2026-11-28', ['guided-bomb'])],
    ['шахеди помісячно цього року', tally('2026-01-01', '2026-11-28', ['shahed'], 'by-month')],
    [
      'у вересні ракет було менше ніж у серпні?',
      tally('2026-09-01', '2026-09-30', ['missiles'], 'total', {
        against: { from: '2026-08-01', to: '2026-08-31' },
      }),
    ],
    ['ракети з 1 до 20 серпня', tally('2026-08-01', '2026-08-20', ['missiles'])],
    ['останні три ночі', tally('2026-11-26', '2026-11-28', [])],
    ['порахуй дрони за дві доби', tally('2026-11-27', '2026-11-28', ['drones'])],
    ['у ніч на неділю скільки дронів', tally('2026-11-22', '2026-11-22', ['drones'])],
    ['дані за 20-те', tally('2026-11-20', '2026-11-20', [])],
    ['х-101 і калібри минулої зими', tally('2025-12-01', '2026-02-28', ['kalibr', 'kh-101-555'])],
    [
      'скільки шахедів збили над Києвом цієї ночі',
      tally('2026-11-28', '2026-11-28', ['shahed'], 'total', { place: 'Київ' }),
    ],
    ['скока рашисти запульнули мопедів за вихідні', tally('2026-11-21', '2026-11-22', ['drones'])],
    [
      'динаміка шахедів за осінь',
      tally('2026-09-01', '2026-11-28', ['shahed'], 'total', {
        against: { from: '2026-06-01', to: '2026-08-31' },
      }),
    ],
    ['як минула ніч', tally('2026-11-28', '2026-11-28', [])],
    ['how many flew at us in october, drones only', tally('2026-10-01', '2026-10-31', ['drones'])],
    ['kinzhal launches, year by year?', tally('2025-11-29', '2026-11-28', ['kinzhal'])],
    ["give me last night's stats", tally('2026-11-28', '2026-11-28', [])],
    [
      'how effective was air defence against kalibrs this summer',
      tally('2026-06-01', '2026-08-31', ['kalibr'], 'share'),
    ],
    ['top nights by drones in 2026', tally('2026-01-01', '2026-11-28', ['drones'], 'record')],
    ['what was launched on christmas 2025', tally('2025-12-25', '2025-12-25', [])],
    [
      'drones over the past ten days vs the ten days before',
      tally('2026-11-19', '2026-11-28', ['drones'], 'total', {
        against: { from: '2026-11-09', to: '2026-11-18' },
      }),
    ],
    [
      'did november beat october for shaheds?',
      tally('2026-11-01', '2026-11-28', ['shahed'], 'total', {
        against: { from: '2026-10-01', to: '2026-10-31' },
      }),
    ],
    [
      'missiles launched at Dnipro since august',
      tally('2026-08-01', '2026-11-28', ['missiles'], 'total', { place: 'Дніпро' }),
    ],
    [
      'I need ballistic missile numbers, june to august 2025',
      tally('2025-06-01', '2025-08-31', ['ballistic']),
    ],
    ['daily drone figures, last 2 weeks', tally('2026-11-15', '2026-11-28', ['drones'], 'by-night')],
    ['where do they launch the shaheds from', tally('2026-10-30', '2026-11-28', ['shahed'], 'sites')],
    ['which regions got hit the most this month', tally('2026-11-01', '2026-11-28', [], 'places')],
    ['so how was yesterday, drones and missiles', tally('2026-11-27', '2026-11-27', ['drones', 'missiles'])],
    [
      'count of glide bombs per day in november on average',
      tally('2026-11-01', '2026-11-28', ['guided-bomb'], 'average'),
    ],
    ['percentage downed in october', tally('2026-10-01', '2026-10-31', [], 'share')],
    ['what was the total back in march 2024', tally('2024-03-01', '2024-03-31', [])],
    ['between march and may how many iskanders', tally('2026-03-01', '2026-05-31', ['iskander-m'])],
    [
      '2025 vs 2024 total missiles',
      tally('2025-01-01', '2025-12-31', ['missiles'], 'total', {
        against: { from: '2024-01-01', to: '2024-12-31' },
      }),
    ],
    ['cruise missiles, first week of november', tally('2026-11-01', '2026-11-07', ['cruise'])],
    [
      'was last night worse than the one before',
      tally('2026-11-28', '2026-11-28', [], 'total', { against: { from: '2026-11-27', to: '2026-11-27' } }),
    ],
    ['how many have been shot down since monday', tally('2026-11-23', '2026-11-28', [])],
    [
      'nights with more than 100 drones this month',
      tally('2026-11-01', '2026-11-28', ['drones'], 'over', { threshold: 100 }),
    ],
    ['скільки летіло на нас у жовтні, лише дрони', tally('2026-10-01', '2026-10-31', ['drones'])],
    ['давай статистику за минулу ніч', tally('2026-11-28', '2026-11-28', [])],
    [
      'наскільки ефективно збивали калібри цього літа',
      tally('2026-06-01', '2026-08-31', ['kalibr'], 'share'),
    ],
    ['топ ночей по шахедах у 2026', tally('2026-01-01', '2026-11-28', ['shahed'], 'record')],
    ['що запускали на різдво 2025', tally('2025-12-25', '2025-12-25', [])],
    [
      'дрони за останні десять днів і за десять днів до того',
      tally('2026-11-19', '2026-11-28', ['drones'], 'total', {
        against: { from: '2026-11-09', to: '2026-11-18' },
      }),
    ],
    [
      'листопад обігнав жовтень по шахедах?',
      tally('2026-11-01', '2026-11-28', ['shahed'], 'total', {
        against: { from: '2026-10-01', to: '2026-10-31' },
      }),
    ],
    [
      'ракети по Дніпру з серпня',
      tally('2026-08-01', '2026-11-28', ['missiles'], 'total', { place: 'Дніпро' }),
    ],
    ['потрібні цифри по балістиці, червень-серпень 2025', tally('2025-06-01', '2025-08-31', ['ballistic'])],
    ['щоденні цифри по дронах за 2 тижні', tally('2026-11-15', '2026-11-28', ['drones'], 'by-night')],
    ['звідки запускають шахеди', tally('2026-10-30', '2026-11-28', ['shahed'], 'sites')],
    ['по яких областях найбільше били цього місяця', tally('2026-11-01', '2026-11-28', [], 'places')],
    [
      'скільки кабів на день у листопаді в середньому',
      tally('2026-11-01', '2026-11-28', ['guided-bomb'], 'average'),
    ],
    ['відсоток збиття за жовтень', tally('2026-10-01', '2026-10-31', [], 'share')],
    ['скільки було всього в березні 2024', tally('2024-03-01', '2024-03-31', [])],
    ['з березня по травень скільки іскандерів', tally('2026-03-01', '2026-05-31', ['iskander-m'])],
    [
      'ракети всього: 2025 проти 2024',
      tally('2025-01-01', '2025-12-31', ['missiles'], 'total', {
        against: { from: '2024-01-01', to: '2024-12-31' },
      }),
    ],
    ['крилаті, перший тиждень листопада', tally('2026-11-01', '2026-11-07', ['cruise'])],
    [
      'ця ніч була гірша за попередню?',
      tally('2026-11-28', '2026-11-28', [], 'total', { against: { from: '2026-11-27', to: '2026-11-27' } }),
    ],
    ['скільки збили від понеділка', tally('2026-11-23', '2026-11-28', [])],
    ['прилетіло щось на Суми вночі?', tally('2026-11-28', '2026-11-28', [], 'total', { place: 'Суми' })],
    ['коли була остання тиха ніч', tally('2026-10-30', '2026-11-28', [], 'quiet-nights')],
    ['скільки мопедиків вночі налітало', tally('2026-11-28', '2026-11-28', ['drones'])],
    ['за три доби скільки ракет', tally('2026-11-26', '2026-11-28', ['missiles'])],
    [
      'шахеди в липні й серпні 2025',
      tally('2025-07-01', '2025-07-31', ['shahed'], 'total', {
        against: { from: '2025-08-01', to: '2025-08-31' },
      }),
    ],
    [
      'how many shaheds did they throw at Odesa in the last three nights',
      tally('2026-11-26', '2026-11-28', ['shahed'], 'total', { place: 'Одеса' }),
    ],
    ['give me november numbers so far, missiles', tally('2026-11-01', '2026-11-28', ['missiles'])],
    ['how many did we shoot down last week', tally('2026-11-22', '2026-11-28', [])],
    [
      "what's the record for ballistic missiles in one night",
      tally(null, '2026-11-28', ['ballistic'], 'record'),
    ],
    ['average missiles a month this year', tally('2026-01-01', '2026-11-28', ['missiles'], 'average')],
    ['which nights this month had no missiles', tally('2026-11-01', '2026-11-28', [], 'quiet-nights')],
    ['drones sept 1 - sept 15', tally('2026-09-01', '2026-09-15', ['drones'])],
    ['from 1.10 to 15.10 shaheds', tally('2026-10-01', '2026-10-15', ['shahed'])],
    [
      'is it getting worse? drones this month vs last',
      tally('2026-11-01', '2026-11-28', ['drones'], 'total', {
        against: { from: '2026-10-01', to: '2026-10-31' },
      }),
    ],
    ['the biggest drone attack on Kyiv', tally(null, '2026-11-28', ['drones'], 'record', { place: 'Київ' })],
    ['kalibrs today?', tally('2026-11-28', '2026-11-28', ['kalibr'])],
    [
      'how many drones and how many missiles on 10 november',
      tally('2026-11-10', '2026-11-10', ['drones', 'missiles']),
    ],
    ['drones night of 12 nov', tally('2026-11-12', '2026-11-12', ['drones'])],
    ["what do your sources say about last night's numbers", tally('2026-11-28', '2026-11-28', [], 'sources')],
    ['tell me about last night attack', tally('2026-11-28', '2026-11-28', [])],
    ['drones per month since january 2026', tally('2026-01-01', '2026-11-28', ['drones'], 'by-month')],
    ['Q3 total, kabs', tally('2026-07-01', '2026-09-30', ['guided-bomb'])],
    [
      'compare this november to last november',
      tally('2026-11-01', '2026-11-28', [], 'total', { against: { from: '2025-11-01', to: '2025-11-30' } }),
    ],
    [
      'скільки шахедів кинули на Одесу за останні три ночі',
      tally('2026-11-26', '2026-11-28', ['shahed'], 'total', { place: 'Одеса' }),
    ],
    ['цифри за листопад по ракетах', tally('2026-11-01', '2026-11-28', ['missiles'])],
    ['скільки наші збили минулого тижня', tally('2026-11-22', '2026-11-28', [])],
    ['рекорд балістики за одну ніч', tally(null, '2026-11-28', ['ballistic'], 'record')],
    [
      'у які ночі цього місяця не було ракет',
      tally('2026-11-01', '2026-11-28', ['missiles'], 'quiet-nights'),
    ],
    ['дрони 1-15 вересня', tally('2026-09-01', '2026-09-15', ['drones'])],
    ['шахеди з 1.10 по 15.10', tally('2026-10-01', '2026-10-15', ['shahed'])],
    [
      'стає гірше? дрони цього місяця проти минулого',
      tally('2026-11-01', '2026-11-28', ['drones'], 'total', {
        against: { from: '2026-10-01', to: '2026-10-31' },
      }),
    ],
    ['найбільша атака дронів на Київ', tally(null, '2026-11-28', ['drones'], 'record', { place: 'Київ' })],
    ['калібри сьогодні були?', tally('2026-11-28', '2026-11-28', ['kalibr'])],
    [
      'скільки дронів і скільки ракет 10 листопада',
      tally('2026-11-10', '2026-11-10', ['drones', 'missiles']),
    ],
    ['дрони в ніч на 12 листопада', tally('2026-11-12', '2026-11-12', ['drones'])],
    ['скільки з них долетіло в жовтні', tally('2026-10-01', '2026-10-31', [])],
    ['дрони по місяцях із січня 2026', tally('2026-01-01', '2026-11-28', ['drones'], 'by-month')],
    ['каби за третій квартал', tally('2026-07-01', '2026-09-30', ['guided-bomb'])],
    [
      'порівняй цей листопад з минулим листопадом',
      tally('2026-11-01', '2026-11-28', [], 'total', { against: { from: '2025-11-01', to: '2025-11-30' } }),
    ],
    ['шо по шахедах за ніч', tally('2026-11-28', '2026-11-28', ['shahed'])],
    ['минулої доби скільки ракет збито', tally('2026-11-28', '2026-11-28', ['missiles'])],
    ['what did russia launch overnight', tally('2026-11-28', '2026-11-28', [])],
    ['shaheds in the first ten days of november', tally('2026-11-01', '2026-11-10', ['shahed'])],
    ['шахеди за перші десять днів листопада', tally('2026-11-01', '2026-11-10', ['shahed'])],
    ['kinzhals 2024 vs 2025 vs 2026', tally('2024-01-01', '2026-11-28', ['kinzhal'], 'by-month')],
    ['скільки збили з запущених учора', tally('2026-11-27', '2026-11-27', [])],
    ['mean number of drones nightly, autumn', tally('2026-09-01', '2026-11-28', ['drones'], 'average')],
    ['середня кількість дронів за ніч восени', tally('2026-09-01', '2026-11-28', ['drones'], 'average')],
    [
      'which month of 2025 had the most missiles',
      tally('2025-01-01', '2025-12-31', ['missiles'], 'by-month'),
    ],
    ['у якому місяці 2025 було найбільше ракет', tally('2025-01-01', '2025-12-31', ['missiles'], 'by-month')],
    [
      'drones toward Sumy since 1 nov',
      tally('2026-11-01', '2026-11-28', ['drones'], 'total', { place: 'Суми' }),
    ],
    [
      'дрони на Суми з 1 листопада',
      tally('2026-11-01', '2026-11-28', ['drones'], 'total', { place: 'Суми' }),
    ],
    ['kh-101s in oct 24', tally('2026-10-24', '2026-10-24', ['kh-101-555'])],
    ['х-101 у жовтні 24-го', tally('2024-10-01', '2024-10-31', ['kh-101-555'])],
    ['скільки прилетіло вночі, а скільки збили', tally('2026-11-28', '2026-11-28', [])],
    [
      'how does october look next to september, ballistic',
      tally('2026-10-01', '2026-10-31', ['ballistic'], 'total', {
        against: { from: '2026-09-01', to: '2026-09-30' },
      }),
    ],
    [
      'жовтень у порівнянні з вереснем, балістика',
      tally('2026-10-01', '2026-10-31', ['ballistic'], 'total', {
        against: { from: '2026-09-01', to: '2026-09-30' },
      }),
    ],
    ['total launched since new year', tally('2026-01-01', '2026-11-28', [])],
    ['скільки всього запустили від нового року', tally('2026-01-01', '2026-11-28', [])],
    ['night of the 14th to the 15th of november', tally('2026-11-15', '2026-11-15', [])],
    ['в ніч із 14 на 15 листопада скільки чого', tally('2026-11-15', '2026-11-15', [])],
  ],
  'years of two digits': [
    [
      'shaheds mar 25 vs mar 26',
      tally('2025-03-01', '2025-03-31', ['shahed'], 'total', {
        against: { from: '2026-03-01', to: '2026-03-31' },
      }),
    ],
    [
      'compare missiles in aug 24 and aug 25',
      tally('2024-08-01', '2024-08-31', ['missiles'], 'total', {
        against: { from: '2025-08-01', to: '2025-08-31' },
      }),
    ],
    ["drones dec '25", tally('2025-12-01', '2025-12-31', ['drones'])],
    ['jan 24 to mar 24 kalibrs', tally('2026-01-24', '2026-03-24', ['kalibr'])],
    ["kinzhals in '23", tally('2023-01-01', '2023-12-31', ['kinzhal'])],
    [
      'april 24 against april 25, all drones',
      tally('2024-04-01', '2024-04-30', ['drones'], 'total', {
        against: { from: '2025-04-01', to: '2025-04-30' },
      }),
    ],
    ["how many ballistic in oct '24?", tally('2024-10-01', '2024-10-31', ['ballistic'])],
    ['drones on feb 25', tally('2026-02-25', '2026-02-25', ['drones'])],
    [
      'q1 25 vs q1 26 shaheds',
      tally('2025-01-01', '2025-03-31', ['shahed'], 'total', {
        against: { from: '2026-01-01', to: '2026-03-31' },
      }),
    ],
    [
      'шахеди березень 25 проти березня 26',
      tally('2025-03-01', '2025-03-31', ['shahed'], 'total', {
        against: { from: '2026-03-01', to: '2026-03-31' },
      }),
    ],
    [
      'порівняй ракети за серпень 24-го та серпень 25-го',
      tally('2024-08-01', '2024-08-31', ['missiles'], 'total', {
        against: { from: '2025-08-01', to: '2025-08-31' },
      }),
    ],
    ['кинджали у 23-му', tally('2023-01-01', '2023-12-31', ['kinzhal'])],
    ['калібри в 24му році', tally('2024-01-01', '2024-12-31', ['kalibr'])],
    ['дрони за грудень 25-го', tally('2025-12-01', '2025-12-31', ['drones'])],
    ["скільки ракет було у двадцять п'ятому", tally('2025-01-01', '2025-12-31', ['missiles'])],
    [
      'балістика 24 проти 25 року',
      tally('2024-01-01', '2024-12-31', ['ballistic'], 'total', {
        against: { from: '2025-01-01', to: '2025-12-31' },
      }),
    ],
    [
      'шахеди у 24-му і 25-му роках порівняй',
      tally('2024-01-01', '2024-12-31', ['shahed'], 'total', {
        against: { from: '2025-01-01', to: '2025-12-31' },
      }),
    ],
    ['дрони 25-го листопада', tally('2026-11-25', '2026-11-25', ['drones'])],
    ['балістика жовтень 24', tally('2024-10-01', '2024-10-31', ['ballistic'])],
  ],
  'days of the war': [
    ['days 900 to 910, drones', tally('2024-08-11', '2024-08-21', ['drones'])],
    ['from day 1200 to day 1210', tally('2025-06-07', '2025-06-17', [])],
    ['what did they launch between day 1000 and day 1005', tally('2024-11-19', '2024-11-24', [])],
    ['war days 600-605 missiles', tally('2023-10-16', '2023-10-21', ['missiles'])],
    ['shaheds since day 1000', tally('2024-11-19', '2026-11-28', ['shahed'])],
    ['дні 900-910, дрони', tally('2024-08-11', '2024-08-21', ['drones'])],
    ['з 1200 по 1210 день війни', tally('2025-06-07', '2025-06-17', [])],
    ['що запускали між 1000-м і 1005-м днем', tally('2024-11-19', '2024-11-24', [])],
    ['ракети за 600-605 дні війни', tally('2023-10-16', '2023-10-21', ['missiles'])],
    ['шахеди від 1000 дня', tally('2024-11-19', '2026-11-28', ['shahed'])],
  ],
  'Ukrainian in Latin letters': [
    ['skilky shahediv za tyzhden', tally('2026-11-22', '2026-11-28', ['shahed'])],
    ['skilky droniv zbyly vnochi', tally('2026-11-28', '2026-11-28', ['drones'])],
    ['rakety za misiats', tally('2026-10-30', '2026-11-28', ['missiles'])],
    ['balistyka za lystopad', tally('2026-11-01', '2026-11-28', ['ballistic'])],
    ['skilki dronov sohodni', tally('2026-11-28', '2026-11-28', ['drones'])],
    ['najbilsha ataka za rik', tally('2025-11-29', '2026-11-28', [], 'record')],
  ],
  'a question among other sentences': [
    [
      "Good afternoon, I'm a student at LSE working on my dissertation and I wondered if you might be able to tell me the total number of cruise missiles Russia launched in 2025. Many thanks in advance!",
      tally('2025-01-01', '2025-12-31', ['cruise']),
    ],
    [
      "Hello there! My name is Tom, I volunteer with a charity in Leeds. Could you possibly say how many drones were launched at Ukraine during the past month? It's for our newsletter.",
      tally('2026-10-30', '2026-11-28', ['drones']),
    ],
    [
      'sorry if this is a silly question but what was the biggest attack this year in terms of missiles',
      tally('2026-01-01', '2026-11-28', ['missiles'], 'record'),
    ],
    [
      'hey bot, my colleague says October was worse than September for drones, is he right?',
      tally('2026-10-01', '2026-10-31', ['drones'], 'total', {
        against: { from: '2026-09-01', to: '2026-09-30' },
      }),
    ],
    [
      "I'd be grateful if you could let me know the average number of Shaheds per night in November.",
      tally('2026-11-01', '2026-11-28', ['shahed'], 'average'),
    ],
    [
      'Editor here, on deadline: shahed total for 2024 and 2025 side by side please',
      tally('2024-01-01', '2024-12-31', ['shahed'], 'total', {
        against: { from: '2025-01-01', to: '2025-12-31' },
      }),
    ],
    [
      'I live in Canada and my family is in Odesa, how many drones went there this week',
      tally('2026-11-22', '2026-11-28', ['drones'], 'total', { place: 'Одеса' }),
    ],
    [
      "we're doing a podcast about air defence. what proportion of ballistic missiles did Ukraine shoot down in 2025?",
      tally('2025-01-01', '2025-12-31', ['ballistic'], 'share'),
    ],
    [
      'could u pls check smth for me, how many kalibr missiles in september, thank you so much in advance',
      tally('2026-09-01', '2026-09-30', ['kalibr']),
    ],
    [
      "Not sure you can do this, but is there a list of every night's total for last week?",
      tally('2026-11-22', '2026-11-28', [], 'by-night'),
    ],
    [
      'Добрий день! Я студентка журфаку, пишу курсову. Підкажіть, будь ласка, скільки крилатих ракет росія випустила у 2025 році? Наперед вдячна!',
      tally('2025-01-01', '2025-12-31', ['cruise']),
    ],
    [
      'Вітаю, мене звати Олег, волонтер. Чи могли б ви сказати, скільки дронів запустили по Україні за останній місяць? Це для звіту донорам.',
      tally('2026-10-30', '2026-11-28', ['drones']),
    ],
    [
      'вибачте за дурне питання, а яка була найбільша атака ракетами цього року',
      tally('2026-01-01', '2026-11-28', ['missiles'], 'record'),
    ],
    [
      'колега каже, що в жовтні дронів було більше, ніж у вересні, це правда?',
      tally('2026-10-01', '2026-10-31', ['drones'], 'total', {
        against: { from: '2026-09-01', to: '2026-09-30' },
      }),
    ],
    [
      'Був би вдячний, якби ви порахували середню кількість шахедів за ніч у листопаді',
      tally('2026-11-01', '2026-11-28', ['shahed'], 'average'),
    ],
    [
      'редактор просить терміново: шахеди за 2024 і 2025, порівняння',
      tally('2024-01-01', '2024-12-31', ['shahed'], 'total', {
        against: { from: '2025-01-01', to: '2025-12-31' },
      }),
    ],
    [
      'я в Канаді, а рідні в Одесі, скільки дронів туди летіло цього тижня',
      tally('2026-11-22', '2026-11-28', ['drones'], 'total', { place: 'Одеса' }),
    ],
    [
      'робимо подкаст про ппо. яку частку балістики збили у 2025?',
      tally('2025-01-01', '2025-12-31', ['ballistic'], 'share'),
    ],
    [
      'перевірте будь ласочка, скільки було калібрів у вересні, дуже дякую наперед',
      tally('2026-09-01', '2026-09-30', ['kalibr']),
    ],
    [
      'не знаю чи ви таке вмієте, але чи є цифри за кожну ніч минулого тижня?',
      tally('2026-11-22', '2026-11-28', [], 'by-night'),
    ],
  ],
}

/** What goes on from another question: that one, and what is said behind it. */
export const GOING_ON: readonly { readonly previous: TallyQuestion; readonly cases: readonly Case[] }[] = [
  {
    previous: {
      intent: 'tally',
      from: '2026-10-01',
      to: '2026-10-31',
      models: ['shahed'],
      measure: 'average',
      against: null,
      place: null,
      threshold: null,
      weekday: null,
    },
    cases: [
      ['and for sep?', tally('2026-09-01', '2026-09-30', ['shahed'], 'average')],
      ['same but missiles', tally('2026-10-01', '2026-10-31', ['missiles'], 'average')],
      ['ok and last year same month?', tally('2025-10-01', '2025-10-31', ['shahed'], 'average')],
      ['а за вересень', tally('2026-09-01', '2026-09-30', ['shahed'], 'average')],
      ['те саме по ракетах', tally('2026-10-01', '2026-10-31', ['missiles'], 'average')],
      ['а торік у той самий місяць', tally('2025-10-01', '2025-10-31', ['shahed'], 'average')],
    ],
  },
  {
    previous: {
      intent: 'tally',
      from: '2026-11-22',
      to: '2026-11-28',
      models: ['drones'],
      measure: 'total',
      against: null,
      place: null,
      threshold: null,
      weekday: null,
    },
    cases: [
      [
        'versus the week before',
        tally('2026-11-22', '2026-11-28', ['drones'], 'total', {
          against: { from: '2026-11-15', to: '2026-11-21' },
        }),
      ],
      [
        'compare that to the 7 days before',
        tally('2026-11-22', '2026-11-28', ['drones'], 'total', {
          against: { from: '2026-11-15', to: '2026-11-21' },
        }),
      ],
      ['and in the previous seven days?', tally('2026-11-15', '2026-11-21', ['drones'])],
      ['over Kharkiv?', tally('2026-11-22', '2026-11-28', ['drones'], 'total', { place: 'Харків' })],
      ['and this month', tally('2026-11-01', '2026-11-28', ['drones'])],
      ['how about two weeks', tally('2026-11-15', '2026-11-28', ['drones'])],
      ['the worst night of those?', tally('2026-11-22', '2026-11-28', ['drones'], 'record')],
      ['what share was intercepted', tally('2026-11-22', '2026-11-28', ['drones'], 'share')],
      ['per night on average', tally('2026-11-22', '2026-11-28', ['drones'], 'average')],
      [
        'проти попереднього тижня',
        tally('2026-11-22', '2026-11-28', ['drones'], 'total', {
          against: { from: '2026-11-15', to: '2026-11-21' },
        }),
      ],
      [
        'порівняй з 7 днями до того',
        tally('2026-11-22', '2026-11-28', ['drones'], 'total', {
          against: { from: '2026-11-15', to: '2026-11-21' },
        }),
      ],
      ['а за попередні сім днів?', tally('2026-11-15', '2026-11-21', ['drones'])],
      ['а по Харкову?', tally('2026-11-22', '2026-11-28', ['drones'], 'total', { place: 'Харків' })],
      ['а цього місяця', tally('2026-11-01', '2026-11-28', ['drones'])],
      ['ну а за два тижні', tally('2026-11-15', '2026-11-28', ['drones'])],
      ['яка ніч була найгірша?', tally('2026-11-22', '2026-11-28', ['drones'], 'record')],
      ['який відсоток збили', tally('2026-11-22', '2026-11-28', ['drones'], 'share')],
      ['а в середньому за ніч', tally('2026-11-22', '2026-11-28', ['drones'], 'average')],
      ['a raket?', tally('2026-11-22', '2026-11-28', ['missiles'])],
      ['and the fortnight before?', tally('2026-11-08', '2026-11-21', ['drones'])],
      ['what about the same week last year', tally('2025-11-22', '2025-11-28', ['drones'])],
      ['а за два тижні до того?', tally('2026-11-08', '2026-11-21', ['drones'])],
      ['а торік за той самий тиждень', tally('2025-11-22', '2025-11-28', ['drones'])],
      ['and only the intercepted ones', tally('2026-11-22', '2026-11-28', ['drones'])],
      ['same period last year', tally('2025-11-22', '2025-11-28', ['drones'])],
      ['той самий період торік', tally('2025-11-22', '2025-11-28', ['drones'])],
      [
        'and compared with the week before that?',
        tally('2026-11-22', '2026-11-28', ['drones'], 'total', {
          against: { from: '2026-11-15', to: '2026-11-21' },
        }),
      ],
      [
        'а якщо порівняти з тижнем раніше',
        tally('2026-11-22', '2026-11-28', ['drones'], 'total', {
          against: { from: '2026-11-15', to: '2026-11-21' },
        }),
      ],
      ['missiles too', tally('2026-11-22', '2026-11-28', ['missiles'])],
      ['а за серпень?', tally('2026-08-01', '2026-08-31', ['drones'])],
      ['yesterday?', tally('2026-11-27', '2026-11-27', ['drones'])],
      ['а вчора', tally('2026-11-27', '2026-11-27', ['drones'])],
    ],
  },
  {
    previous: {
      intent: 'tally',
      from: '2026-11-27',
      to: '2026-11-27',
      models: ['missiles'],
      measure: 'total',
      against: null,
      place: null,
      threshold: null,
      weekday: null,
    },
    cases: [
      ['only ballistic', tally('2026-11-27', '2026-11-27', ['ballistic'])],
      ['what about the day before', tally('2026-11-26', '2026-11-26', ['missiles'])],
      ['now the same thing for kinzhals please', tally('2026-11-27', '2026-11-27', ['kinzhal'])],
      ['тільки балістика', tally('2026-11-27', '2026-11-27', ['ballistic'])],
      ['а днем раніше', tally('2026-11-26', '2026-11-26', ['missiles'])],
      ['тепер те ж саме для кинджалів', tally('2026-11-27', '2026-11-27', ['kinzhal'])],
    ],
  },
  {
    previous: {
      intent: 'tally',
      from: '2026-10-01',
      to: '2026-10-31',
      models: ['missiles'],
      measure: 'total',
      against: null,
      place: null,
      threshold: null,
      weekday: null,
    },
    cases: [
      [
        'how does that compare to september',
        tally('2026-10-01', '2026-10-31', ['missiles'], 'total', {
          against: { from: '2026-09-01', to: '2026-09-30' },
        }),
      ],
      ['per night?', tally('2026-10-01', '2026-10-31', ['missiles'], 'average')],
      ['and shot down?', tally('2026-10-01', '2026-10-31', ['missiles'])],
      [
        'порівняй з вереснем',
        tally('2026-10-01', '2026-10-31', ['missiles'], 'total', {
          against: { from: '2026-09-01', to: '2026-09-30' },
        }),
      ],
      ['а збили скільки?', tally('2026-10-01', '2026-10-31', ['missiles'])],
      ['по ночах розпиши', tally('2026-10-01', '2026-10-31', ['missiles'], 'by-night')],
      ['а тільки крилаті?', tally('2026-10-01', '2026-10-31', ['cruise'])],
      ['ok now cruise', tally('2026-10-01', '2026-10-31', ['cruise'])],
      ['show it by day', tally('2026-10-01', '2026-10-31', ['missiles'], 'by-night')],
      ['а тепер крилаті', tally('2026-10-01', '2026-10-31', ['cruise'])],
      ['а місяцем раніше', tally('2026-09-01', '2026-09-30', ['missiles'])],
      ['а шахеди за цей же час', tally('2026-10-01', '2026-10-31', ['shahed'])],
      ['а з них балістика?', tally('2026-10-01', '2026-10-31', ['ballistic'])],
    ],
  },
]
