import type { TallyQuestion } from '../../../src/domain/ask/question.ts'

/** Asked on Saturday, 28 November 2026, by kind: the message, and what of the understanding must be so. */
export const FIGURES: Readonly<Record<string, readonly (readonly [text: string, understood: object])[]>> = {
  figures: [
    ['day 700', { intent: 'tally', from: '2024-01-24', to: '2024-01-24', models: [], measure: 'total' }],
    ['700 день', { intent: 'tally', from: '2024-01-24', to: '2024-01-24', models: [], measure: 'total' }],
    [
      'how many uavs did air defence manage to take out on nov 3',
      { intent: 'tally', from: '2026-11-03', to: '2026-11-03', models: ['drones'], measure: 'total' },
    ],
    [
      'how many slipped thru yesterday',
      { intent: 'tally', from: '2026-11-27', to: '2026-11-27', models: [], measure: 'total' },
    ],
    [
      'drone count so far in november',
      { intent: 'tally', from: '2026-11-01', to: '2026-11-28', models: ['drones'], measure: 'total' },
    ],
    [
      'worst night so far this year',
      { intent: 'tally', from: '2026-01-01', to: '2026-11-28', models: [], measure: 'record' },
    ],
    [
      'ballistics so far this autumn',
      { intent: 'tally', from: '2026-09-01', to: '2026-11-28', models: ['ballistic'], measure: 'total' },
    ],
    [
      'the quietest day in october',
      { intent: 'tally', from: '2026-10-01', to: '2026-10-31', models: [], measure: 'least' },
    ],
    [
      'number of strikes on Odesa in october',
      { intent: 'tally', from: '2026-10-01', to: '2026-10-31', models: [], measure: 'total', place: 'Одеса' },
    ],
    [
      'anything ballistic overnight?',
      { intent: 'tally', from: '2026-11-28', to: '2026-11-28', models: ['ballistic'], measure: 'total' },
    ],
    [
      'did they use kinzhals this week',
      { intent: 'tally', from: '2026-11-22', to: '2026-11-28', models: ['kinzhal'], measure: 'total' },
    ],
    [
      'how bad was it last night',
      { intent: 'tally', from: '2026-11-28', to: '2026-11-28', models: [], measure: 'total' },
    ],
    [
      'total for monday and tuesday',
      {
        intent: 'tally',
        from: '2026-11-23',
        to: '2026-11-23',
        models: [],
        measure: 'total',
        against: { from: '2026-11-24', to: '2026-11-24' },
      },
    ],
    [
      'when was the last time they fired zircons',
      { intent: 'tally', from: '2026-10-30', to: '2026-11-28', models: ['zircon'], measure: 'total' },
    ],
    [
      'glide bombs 2026',
      { intent: 'tally', from: '2026-01-01', to: '2026-11-28', models: ['guided-bomb'], measure: 'total' },
    ],
    [
      'monthly figures for shaheds this year',
      { intent: 'tally', from: '2026-01-01', to: '2026-11-28', models: ['shahed'], measure: 'by-month' },
    ],
    [
      'were there fewer missiles in september than in august',
      {
        intent: 'tally',
        from: '2026-09-01',
        to: '2026-09-30',
        models: ['missiles'],
        measure: 'total',
        against: { from: '2026-08-01', to: '2026-08-31' },
      },
    ],
    [
      'missiles from 1st to 20th of august',
      { intent: 'tally', from: '2026-08-01', to: '2026-08-20', models: ['missiles'], measure: 'total' },
    ],
    [
      'last 3 nights',
      { intent: 'tally', from: '2026-11-26', to: '2026-11-28', models: [], measure: 'total' },
    ],
    [
      'count the drones, past 48 hours',
      { intent: 'tally', from: '2026-11-27', to: '2026-11-28', models: ['drones'], measure: 'total' },
    ],
    [
      'on the night to sunday how many drones',
      { intent: 'tally', from: '2026-11-22', to: '2026-11-22', models: ['drones'], measure: 'total' },
    ],
    [
      'figures of the 20th',
      { intent: 'tally', from: '2026-11-20', to: '2026-11-20', models: [], measure: 'total' },
    ],
    [
      'x-101 and kalibr last winter',
      {
        intent: 'tally',
        from: '2025-12-01',
        to: '2026-02-28',
        models: ['kalibr', 'kh-101-555'],
        measure: 'total',
      },
    ],
    [
      'how many of the shaheds were shot down in kyiv last night',
      {
        intent: 'tally',
        from: '2026-11-28',
        to: '2026-11-28',
        models: ['shahed'],
        measure: 'total',
        place: 'Київ',
      },
    ],
    [
      'shahed trend this autumn',
      {
        intent: 'tally',
        from: '2026-09-01',
        to: '2026-11-28',
        models: ['shahed'],
        measure: 'total',
        against: { from: '2026-06-01', to: '2026-08-31' },
      },
    ],
    [
      'скільки бпла вдалося приземлити 3 листопада',
      { intent: 'tally', from: '2026-11-03', to: '2026-11-03', models: ['drones'], measure: 'total' },
    ],
    [
      'скільки вчора не вдалося збити',
      { intent: 'tally', from: '2026-11-27', to: '2026-11-27', models: [], measure: 'total' },
    ],
    [
      'скільки дронів наразі в листопаді',
      { intent: 'tally', from: '2026-11-01', to: '2026-11-28', models: ['drones'], measure: 'total' },
    ],
    [
      'найгірша ніч цього року на сьогодні',
      { intent: 'tally', from: '2026-01-01', to: '2026-11-28', models: [], measure: 'record' },
    ],
    [
      'балістика цієї осені',
      { intent: 'tally', from: '2026-09-01', to: '2026-11-28', models: ['ballistic'], measure: 'total' },
    ],
    [
      'найспокійніший день жовтня',
      { intent: 'tally', from: '2026-10-01', to: '2026-10-31', models: [], measure: 'least' },
    ],
    [
      'скільки ударів по Одесі в жовтні',
      { intent: 'tally', from: '2026-10-01', to: '2026-10-31', models: [], measure: 'total', place: 'Одеса' },
    ],
    [
      'балістика вночі була?',
      { intent: 'tally', from: '2026-11-28', to: '2026-11-28', models: ['ballistic'], measure: 'total' },
    ],
    [
      'кинджалами цього тижня били?',
      { intent: 'tally', from: '2026-11-22', to: '2026-11-28', models: ['kinzhal'], measure: 'total' },
    ],
    [
      'що прилетіло за добу',
      { intent: 'tally', from: '2026-11-28', to: '2026-11-28', models: [], measure: 'total' },
    ],
    [
      'цифри за понеділок і вівторок',
      {
        intent: 'tally',
        from: '2026-11-23',
        to: '2026-11-23',
        models: [],
        measure: 'total',
        against: { from: '2026-11-24', to: '2026-11-24' },
      },
    ],
    [
      'коли востаннє запускали циркони',
      { intent: 'tally', from: '2026-10-30', to: '2026-11-28', models: ['zircon'], measure: 'total' },
    ],
    [
      'каби у 2026',
      { intent: 'tally', from: '2026-01-01', to: '2026-11-28', models: ['guided-bomb'], measure: 'total' },
    ],
    [
      'шахеди помісячно цього року',
      { intent: 'tally', from: '2026-01-01', to: '2026-11-28', models: ['shahed'], measure: 'by-month' },
    ],
    [
      'у вересні ракет було менше ніж у серпні?',
      {
        intent: 'tally',
        from: '2026-09-01',
        to: '2026-09-30',
        models: ['missiles'],
        measure: 'total',
        against: { from: '2026-08-01', to: '2026-08-31' },
      },
    ],
    [
      'ракети з 1 до 20 серпня',
      { intent: 'tally', from: '2026-08-01', to: '2026-08-20', models: ['missiles'], measure: 'total' },
    ],
    [
      'останні три ночі',
      { intent: 'tally', from: '2026-11-26', to: '2026-11-28', models: [], measure: 'total' },
    ],
    [
      'порахуй дрони за дві доби',
      { intent: 'tally', from: '2026-11-27', to: '2026-11-28', models: ['drones'], measure: 'total' },
    ],
    [
      'у ніч на неділю скільки дронів',
      { intent: 'tally', from: '2026-11-22', to: '2026-11-22', models: ['drones'], measure: 'total' },
    ],
    [
      'дані за 20-те',
      { intent: 'tally', from: '2026-11-20', to: '2026-11-20', models: [], measure: 'total' },
    ],
    [
      'х-101 і калібри минулої зими',
      {
        intent: 'tally',
        from: '2025-12-01',
        to: '2026-02-28',
        models: ['kalibr', 'kh-101-555'],
        measure: 'total',
      },
    ],
    [
      'скільки шахедів збили над Києвом цієї ночі',
      {
        intent: 'tally',
        from: '2026-11-28',
        to: '2026-11-28',
        models: ['shahed'],
        measure: 'total',
        place: 'Київ',
      },
    ],
    [
      'скока рашисти запульнули мопедів за вихідні',
      { intent: 'tally', from: '2026-11-21', to: '2026-11-22', models: ['drones'], measure: 'total' },
    ],
    [
      'динаміка шахедів за осінь',
      {
        intent: 'tally',
        from: '2026-09-01',
        to: '2026-11-28',
        models: ['shahed'],
        measure: 'total',
        against: { from: '2026-06-01', to: '2026-08-31' },
      },
    ],
    [
      'як минула ніч',
      { intent: 'tally', from: '2026-11-28', to: '2026-11-28', models: [], measure: 'total' },
    ],
    [
      'how many flew at us in october, drones only',
      { intent: 'tally', from: '2026-10-01', to: '2026-10-31', models: ['drones'], measure: 'total' },
    ],
    [
      'kinzhal launches, year by year?',
      { intent: 'tally', from: '2025-11-29', to: '2026-11-28', models: ['kinzhal'], measure: 'total' },
    ],
    [
      "give me last night's stats",
      { intent: 'tally', from: '2026-11-28', to: '2026-11-28', models: [], measure: 'total' },
    ],
    [
      'how effective was air defence against kalibrs this summer',
      { intent: 'tally', from: '2026-06-01', to: '2026-08-31', models: ['kalibr'], measure: 'share' },
    ],
    [
      'top nights by drones in 2026',
      { intent: 'tally', from: '2026-01-01', to: '2026-11-28', models: ['drones'], measure: 'record' },
    ],
    [
      'what was launched on christmas 2025',
      { intent: 'tally', from: '2025-12-25', to: '2025-12-25', models: [], measure: 'total' },
    ],
    [
      'drones over the past ten days vs the ten days before',
      {
        intent: 'tally',
        from: '2026-11-19',
        to: '2026-11-28',
        models: ['drones'],
        measure: 'total',
        against: { from: '2026-11-09', to: '2026-11-18' },
      },
    ],
    [
      'did november beat october for shaheds?',
      {
        intent: 'tally',
        from: '2026-11-01',
        to: '2026-11-28',
        models: ['shahed'],
        measure: 'total',
        against: { from: '2026-10-01', to: '2026-10-31' },
      },
    ],
    [
      'missiles launched at Dnipro since august',
      {
        intent: 'tally',
        from: '2026-08-01',
        to: '2026-11-28',
        models: ['missiles'],
        measure: 'total',
        place: 'Дніпро',
      },
    ],
    [
      'I need ballistic missile numbers, june to august 2025',
      { intent: 'tally', from: '2025-06-01', to: '2025-08-31', models: ['ballistic'], measure: 'total' },
    ],
    [
      'daily drone figures, last 2 weeks',
      { intent: 'tally', from: '2026-11-15', to: '2026-11-28', models: ['drones'], measure: 'by-night' },
    ],
    [
      'where do they launch the shaheds from',
      { intent: 'tally', from: '2026-10-30', to: '2026-11-28', models: ['shahed'], measure: 'sites' },
    ],
    [
      'which regions got hit the most this month',
      { intent: 'tally', from: '2026-11-01', to: '2026-11-28', models: [], measure: 'places' },
    ],
    [
      'so how was yesterday, drones and missiles',
      {
        intent: 'tally',
        from: '2026-11-27',
        to: '2026-11-27',
        models: ['drones', 'missiles'],
        measure: 'total',
      },
    ],
    [
      'count of glide bombs per day in november on average',
      { intent: 'tally', from: '2026-11-01', to: '2026-11-28', models: ['guided-bomb'], measure: 'average' },
    ],
    [
      'percentage downed in october',
      { intent: 'tally', from: '2026-10-01', to: '2026-10-31', models: [], measure: 'share' },
    ],
    [
      'what was the total back in march 2024',
      { intent: 'tally', from: '2024-03-01', to: '2024-03-31', models: [], measure: 'total' },
    ],
    [
      'between march and may how many iskanders',
      { intent: 'tally', from: '2026-03-01', to: '2026-05-31', models: ['iskander-m'], measure: 'total' },
    ],
    [
      '2025 vs 2024 total missiles',
      {
        intent: 'tally',
        from: '2025-01-01',
        to: '2025-12-31',
        models: ['missiles'],
        measure: 'total',
        against: { from: '2024-01-01', to: '2024-12-31' },
      },
    ],
    [
      'cruise missiles, first week of november',
      { intent: 'tally', from: '2026-11-01', to: '2026-11-07', models: ['cruise'], measure: 'total' },
    ],
    [
      'was last night worse than the one before',
      {
        intent: 'tally',
        from: '2026-11-28',
        to: '2026-11-28',
        models: [],
        measure: 'total',
        against: { from: '2026-11-27', to: '2026-11-27' },
      },
    ],
    [
      'how many have been shot down since monday',
      { intent: 'tally', from: '2026-11-23', to: '2026-11-28', models: [], measure: 'total' },
    ],
    [
      'nights with more than 100 drones this month',
      {
        intent: 'tally',
        from: '2026-11-01',
        to: '2026-11-28',
        models: ['drones'],
        measure: 'over',
        threshold: 100,
      },
    ],
    [
      'скільки летіло на нас у жовтні, лише дрони',
      { intent: 'tally', from: '2026-10-01', to: '2026-10-31', models: ['drones'], measure: 'total' },
    ],
    [
      'давай статистику за минулу ніч',
      { intent: 'tally', from: '2026-11-28', to: '2026-11-28', models: [], measure: 'total' },
    ],
    [
      'наскільки ефективно збивали калібри цього літа',
      { intent: 'tally', from: '2026-06-01', to: '2026-08-31', models: ['kalibr'], measure: 'share' },
    ],
    [
      'топ ночей по шахедах у 2026',
      { intent: 'tally', from: '2026-01-01', to: '2026-11-28', models: ['shahed'], measure: 'record' },
    ],
    [
      'що запускали на різдво 2025',
      { intent: 'tally', from: '2025-12-25', to: '2025-12-25', models: [], measure: 'total' },
    ],
    [
      'дрони за останні десять днів і за десять днів до того',
      {
        intent: 'tally',
        from: '2026-11-19',
        to: '2026-11-28',
        models: ['drones'],
        measure: 'total',
        against: { from: '2026-11-09', to: '2026-11-18' },
      },
    ],
    [
      'листопад обігнав жовтень по шахедах?',
      {
        intent: 'tally',
        from: '2026-11-01',
        to: '2026-11-28',
        models: ['shahed'],
        measure: 'total',
        against: { from: '2026-10-01', to: '2026-10-31' },
      },
    ],
    [
      'ракети по Дніпру з серпня',
      {
        intent: 'tally',
        from: '2026-08-01',
        to: '2026-11-28',
        models: ['missiles'],
        measure: 'total',
        place: 'Дніпро',
      },
    ],
    [
      'потрібні цифри по балістиці, червень-серпень 2025',
      { intent: 'tally', from: '2025-06-01', to: '2025-08-31', models: ['ballistic'], measure: 'total' },
    ],
    [
      'щоденні цифри по дронах за 2 тижні',
      { intent: 'tally', from: '2026-11-15', to: '2026-11-28', models: ['drones'], measure: 'by-night' },
    ],
    [
      'звідки запускають шахеди',
      { intent: 'tally', from: '2026-10-30', to: '2026-11-28', models: ['shahed'], measure: 'sites' },
    ],
    [
      'по яких областях найбільше били цього місяця',
      { intent: 'tally', from: '2026-11-01', to: '2026-11-28', models: [], measure: 'places' },
    ],
    [
      'скільки кабів на день у листопаді в середньому',
      { intent: 'tally', from: '2026-11-01', to: '2026-11-28', models: ['guided-bomb'], measure: 'average' },
    ],
    [
      'відсоток збиття за жовтень',
      { intent: 'tally', from: '2026-10-01', to: '2026-10-31', models: [], measure: 'share' },
    ],
    [
      'скільки було всього в березні 2024',
      { intent: 'tally', from: '2024-03-01', to: '2024-03-31', models: [], measure: 'total' },
    ],
    [
      'з березня по травень скільки іскандерів',
      { intent: 'tally', from: '2026-03-01', to: '2026-05-31', models: ['iskander-m'], measure: 'total' },
    ],
    [
      'ракети всього: 2025 проти 2024',
      {
        intent: 'tally',
        from: '2025-01-01',
        to: '2025-12-31',
        models: ['missiles'],
        measure: 'total',
        against: { from: '2024-01-01', to: '2024-12-31' },
      },
    ],
    [
      'крилаті, перший тиждень листопада',
      { intent: 'tally', from: '2026-11-01', to: '2026-11-07', models: ['cruise'], measure: 'total' },
    ],
    [
      'ця ніч була гірша за попередню?',
      {
        intent: 'tally',
        from: '2026-11-28',
        to: '2026-11-28',
        models: [],
        measure: 'total',
        against: { from: '2026-11-27', to: '2026-11-27' },
      },
    ],
    [
      'скільки збили від понеділка',
      { intent: 'tally', from: '2026-11-23', to: '2026-11-28', models: [], measure: 'total' },
    ],
    [
      'прилетіло щось на Суми вночі?',
      { intent: 'tally', from: '2026-11-28', to: '2026-11-28', models: [], measure: 'total', place: 'Суми' },
    ],
    [
      'коли була остання тиха ніч',
      { intent: 'tally', from: '2026-10-30', to: '2026-11-28', models: [], measure: 'quiet-nights' },
    ],
    [
      'скільки мопедиків вночі налітало',
      { intent: 'tally', from: '2026-11-28', to: '2026-11-28', models: ['drones'], measure: 'total' },
    ],
    [
      'за три доби скільки ракет',
      { intent: 'tally', from: '2026-11-26', to: '2026-11-28', models: ['missiles'], measure: 'total' },
    ],
    [
      'шахеди в липні й серпні 2025',
      {
        intent: 'tally',
        from: '2025-07-01',
        to: '2025-07-31',
        models: ['shahed'],
        measure: 'total',
        against: { from: '2025-08-01', to: '2025-08-31' },
      },
    ],
    [
      'how many shaheds did they throw at Odesa in the last three nights',
      {
        intent: 'tally',
        from: '2026-11-26',
        to: '2026-11-28',
        models: ['shahed'],
        measure: 'total',
        place: 'Одеса',
      },
    ],
    [
      'give me november numbers so far, missiles',
      { intent: 'tally', from: '2026-11-01', to: '2026-11-28', models: ['missiles'], measure: 'total' },
    ],
    [
      'how many did we shoot down last week',
      { intent: 'tally', from: '2026-11-22', to: '2026-11-28', models: [], measure: 'total' },
    ],
    [
      "what's the record for ballistic missiles in one night",
      { intent: 'tally', from: null, to: '2026-11-28', models: ['ballistic'], measure: 'record' },
    ],
    [
      'average missiles a month this year',
      { intent: 'tally', from: '2026-01-01', to: '2026-11-28', models: ['missiles'], measure: 'average' },
    ],
    [
      'which nights this month had no missiles',
      { intent: 'tally', from: '2026-11-01', to: '2026-11-28', models: [], measure: 'quiet-nights' },
    ],
    [
      'drones sept 1 - sept 15',
      { intent: 'tally', from: '2026-09-01', to: '2026-09-15', models: ['drones'], measure: 'total' },
    ],
    [
      'from 1.10 to 15.10 shaheds',
      { intent: 'tally', from: '2026-10-01', to: '2026-10-15', models: ['shahed'], measure: 'total' },
    ],
    [
      'is it getting worse? drones this month vs last',
      {
        intent: 'tally',
        from: '2026-11-01',
        to: '2026-11-28',
        models: ['drones'],
        measure: 'total',
        against: { from: '2026-10-01', to: '2026-10-31' },
      },
    ],
    [
      'the biggest drone attack on Kyiv',
      { intent: 'tally', from: null, to: '2026-11-28', models: ['drones'], measure: 'record', place: 'Київ' },
    ],
    [
      'kalibrs today?',
      { intent: 'tally', from: '2026-11-28', to: '2026-11-28', models: ['kalibr'], measure: 'total' },
    ],
    [
      'how many drones and how many missiles on 10 november',
      {
        intent: 'tally',
        from: '2026-11-10',
        to: '2026-11-10',
        models: ['drones', 'missiles'],
        measure: 'total',
      },
    ],
    [
      'drones night of 12 nov',
      { intent: 'tally', from: '2026-11-12', to: '2026-11-12', models: ['drones'], measure: 'total' },
    ],
    [
      "what do your sources say about last night's numbers",
      { intent: 'tally', from: '2026-11-28', to: '2026-11-28', models: [], measure: 'sources' },
    ],
    [
      'tell me about last night attack',
      { intent: 'tally', from: '2026-11-28', to: '2026-11-28', models: [], measure: 'total' },
    ],
    [
      'drones per month since january 2026',
      { intent: 'tally', from: '2026-01-01', to: '2026-11-28', models: ['drones'], measure: 'by-month' },
    ],
    [
      'Q3 total, kabs',
      { intent: 'tally', from: '2026-07-01', to: '2026-09-30', models: ['guided-bomb'], measure: 'total' },
    ],
    [
      'compare this november to last november',
      {
        intent: 'tally',
        from: '2026-11-01',
        to: '2026-11-28',
        models: [],
        measure: 'total',
        against: { from: '2025-11-01', to: '2025-11-30' },
      },
    ],
    [
      'скільки шахедів кинули на Одесу за останні три ночі',
      {
        intent: 'tally',
        from: '2026-11-26',
        to: '2026-11-28',
        models: ['shahed'],
        measure: 'total',
        place: 'Одеса',
      },
    ],
    [
      'цифри за листопад по ракетах',
      { intent: 'tally', from: '2026-11-01', to: '2026-11-28', models: ['missiles'], measure: 'total' },
    ],
    [
      'скільки наші збили минулого тижня',
      { intent: 'tally', from: '2026-11-22', to: '2026-11-28', models: [], measure: 'total' },
    ],
    [
      'рекорд балістики за одну ніч',
      { intent: 'tally', from: null, to: '2026-11-28', models: ['ballistic'], measure: 'record' },
    ],
    [
      'у які ночі цього місяця не було ракет',
      {
        intent: 'tally',
        from: '2026-11-01',
        to: '2026-11-28',
        models: ['missiles'],
        measure: 'quiet-nights',
      },
    ],
    [
      'дрони 1-15 вересня',
      { intent: 'tally', from: '2026-09-01', to: '2026-09-15', models: ['drones'], measure: 'total' },
    ],
    [
      'шахеди з 1.10 по 15.10',
      { intent: 'tally', from: '2026-10-01', to: '2026-10-15', models: ['shahed'], measure: 'total' },
    ],
    [
      'стає гірше? дрони цього місяця проти минулого',
      {
        intent: 'tally',
        from: '2026-11-01',
        to: '2026-11-28',
        models: ['drones'],
        measure: 'total',
        against: { from: '2026-10-01', to: '2026-10-31' },
      },
    ],
    [
      'найбільша атака дронів на Київ',
      { intent: 'tally', from: null, to: '2026-11-28', models: ['drones'], measure: 'record', place: 'Київ' },
    ],
    [
      'калібри сьогодні були?',
      { intent: 'tally', from: '2026-11-28', to: '2026-11-28', models: ['kalibr'], measure: 'total' },
    ],
    [
      'скільки дронів і скільки ракет 10 листопада',
      {
        intent: 'tally',
        from: '2026-11-10',
        to: '2026-11-10',
        models: ['drones', 'missiles'],
        measure: 'total',
      },
    ],
    [
      'дрони в ніч на 12 листопада',
      { intent: 'tally', from: '2026-11-12', to: '2026-11-12', models: ['drones'], measure: 'total' },
    ],
    [
      'скільки з них долетіло в жовтні',
      { intent: 'tally', from: '2026-10-01', to: '2026-10-31', models: [], measure: 'total' },
    ],
    [
      'дрони по місяцях із січня 2026',
      { intent: 'tally', from: '2026-01-01', to: '2026-11-28', models: ['drones'], measure: 'by-month' },
    ],
    [
      'каби за третій квартал',
      { intent: 'tally', from: '2026-07-01', to: '2026-09-30', models: ['guided-bomb'], measure: 'total' },
    ],
    [
      'порівняй цей листопад з минулим листопадом',
      {
        intent: 'tally',
        from: '2026-11-01',
        to: '2026-11-28',
        models: [],
        measure: 'total',
        against: { from: '2025-11-01', to: '2025-11-30' },
      },
    ],
    [
      'шо по шахедах за ніч',
      { intent: 'tally', from: '2026-11-28', to: '2026-11-28', models: ['shahed'], measure: 'total' },
    ],
    [
      'минулої доби скільки ракет збито',
      { intent: 'tally', from: '2026-11-28', to: '2026-11-28', models: ['missiles'], measure: 'total' },
    ],
    [
      'what did russia launch overnight',
      { intent: 'tally', from: '2026-11-28', to: '2026-11-28', models: [], measure: 'total' },
    ],
    [
      'shaheds in the first ten days of november',
      { intent: 'tally', from: '2026-11-01', to: '2026-11-10', models: ['shahed'], measure: 'total' },
    ],
    [
      'шахеди за перші десять днів листопада',
      { intent: 'tally', from: '2026-11-01', to: '2026-11-10', models: ['shahed'], measure: 'total' },
    ],
    [
      'kinzhals 2024 vs 2025 vs 2026',
      { intent: 'tally', from: '2024-01-01', to: '2026-11-28', models: ['kinzhal'], measure: 'by-month' },
    ],
    [
      'скільки збили з запущених учора',
      { intent: 'tally', from: '2026-11-27', to: '2026-11-27', models: [], measure: 'total' },
    ],
    [
      'mean number of drones nightly, autumn',
      { intent: 'tally', from: '2026-09-01', to: '2026-11-28', models: ['drones'], measure: 'average' },
    ],
    [
      'середня кількість дронів за ніч восени',
      { intent: 'tally', from: '2026-09-01', to: '2026-11-28', models: ['drones'], measure: 'average' },
    ],
    [
      'which month of 2025 had the most missiles',
      { intent: 'tally', from: '2025-01-01', to: '2025-12-31', models: ['missiles'], measure: 'by-month' },
    ],
    [
      'у якому місяці 2025 було найбільше ракет',
      { intent: 'tally', from: '2025-01-01', to: '2025-12-31', models: ['missiles'], measure: 'by-month' },
    ],
    [
      'drones toward Sumy since 1 nov',
      {
        intent: 'tally',
        from: '2026-11-01',
        to: '2026-11-28',
        models: ['drones'],
        measure: 'total',
        place: 'Суми',
      },
    ],
    [
      'дрони на Суми з 1 листопада',
      {
        intent: 'tally',
        from: '2026-11-01',
        to: '2026-11-28',
        models: ['drones'],
        measure: 'total',
        place: 'Суми',
      },
    ],
    [
      'kh-101s in oct 24',
      { intent: 'tally', from: '2026-10-24', to: '2026-10-24', models: ['kh-101-555'], measure: 'total' },
    ],
    [
      'х-101 у жовтні 24-го',
      { intent: 'tally', from: '2024-10-01', to: '2024-10-31', models: ['kh-101-555'], measure: 'total' },
    ],
    [
      'скільки прилетіло вночі, а скільки збили',
      { intent: 'tally', from: '2026-11-28', to: '2026-11-28', models: [], measure: 'total' },
    ],
    [
      'how does october look next to september, ballistic',
      {
        intent: 'tally',
        from: '2026-10-01',
        to: '2026-10-31',
        models: ['ballistic'],
        measure: 'total',
        against: { from: '2026-09-01', to: '2026-09-30' },
      },
    ],
    [
      'жовтень у порівнянні з вереснем, балістика',
      {
        intent: 'tally',
        from: '2026-10-01',
        to: '2026-10-31',
        models: ['ballistic'],
        measure: 'total',
        against: { from: '2026-09-01', to: '2026-09-30' },
      },
    ],
    [
      'total launched since new year',
      { intent: 'tally', from: '2026-01-01', to: '2026-11-28', models: [], measure: 'total' },
    ],
    [
      'скільки всього запустили від нового року',
      { intent: 'tally', from: '2026-01-01', to: '2026-11-28', models: [], measure: 'total' },
    ],
    [
      'night of the 14th to the 15th of november',
      { intent: 'tally', from: '2026-11-15', to: '2026-11-15', models: [], measure: 'total' },
    ],
    [
      'в ніч із 14 на 15 листопада скільки чого',
      { intent: 'tally', from: '2026-11-15', to: '2026-11-15', models: [], measure: 'total' },
    ],
  ],
  'years of two digits': [
    [
      'shaheds mar 25 vs mar 26',
      {
        intent: 'tally',
        from: '2025-03-01',
        to: '2025-03-31',
        models: ['shahed'],
        measure: 'total',
        against: { from: '2026-03-01', to: '2026-03-31' },
      },
    ],
    [
      'compare missiles in aug 24 and aug 25',
      {
        intent: 'tally',
        from: '2024-08-01',
        to: '2024-08-31',
        models: ['missiles'],
        measure: 'total',
        against: { from: '2025-08-01', to: '2025-08-31' },
      },
    ],
    [
      "drones dec '25",
      { intent: 'tally', from: '2025-12-01', to: '2025-12-31', models: ['drones'], measure: 'total' },
    ],
    [
      'jan 24 to mar 24 kalibrs',
      { intent: 'tally', from: '2026-01-24', to: '2026-03-24', models: ['kalibr'], measure: 'total' },
    ],
    [
      "kinzhals in '23",
      { intent: 'tally', from: '2023-01-01', to: '2023-12-31', models: ['kinzhal'], measure: 'total' },
    ],
    [
      'april 24 against april 25, all drones',
      {
        intent: 'tally',
        from: '2024-04-01',
        to: '2024-04-30',
        models: ['drones'],
        measure: 'total',
        against: { from: '2025-04-01', to: '2025-04-30' },
      },
    ],
    [
      "how many ballistic in oct '24?",
      { intent: 'tally', from: '2024-10-01', to: '2024-10-31', models: ['ballistic'], measure: 'total' },
    ],
    [
      'drones on feb 25',
      { intent: 'tally', from: '2026-02-25', to: '2026-02-25', models: ['drones'], measure: 'total' },
    ],
    [
      'q1 25 vs q1 26 shaheds',
      {
        intent: 'tally',
        from: '2025-01-01',
        to: '2025-03-31',
        models: ['shahed'],
        measure: 'total',
        against: { from: '2026-01-01', to: '2026-03-31' },
      },
    ],
    [
      'шахеди березень 25 проти березня 26',
      {
        intent: 'tally',
        from: '2025-03-01',
        to: '2025-03-31',
        models: ['shahed'],
        measure: 'total',
        against: { from: '2026-03-01', to: '2026-03-31' },
      },
    ],
    [
      'порівняй ракети за серпень 24-го та серпень 25-го',
      {
        intent: 'tally',
        from: '2024-08-01',
        to: '2024-08-31',
        models: ['missiles'],
        measure: 'total',
        against: { from: '2025-08-01', to: '2025-08-31' },
      },
    ],
    [
      'кинджали у 23-му',
      { intent: 'tally', from: '2023-01-01', to: '2023-12-31', models: ['kinzhal'], measure: 'total' },
    ],
    [
      'калібри в 24му році',
      { intent: 'tally', from: '2024-01-01', to: '2024-12-31', models: ['kalibr'], measure: 'total' },
    ],
    [
      'дрони за грудень 25-го',
      { intent: 'tally', from: '2025-12-01', to: '2025-12-31', models: ['drones'], measure: 'total' },
    ],
    [
      "скільки ракет було у двадцять п'ятому",
      { intent: 'tally', from: '2025-01-01', to: '2025-12-31', models: ['missiles'], measure: 'total' },
    ],
    [
      'балістика 24 проти 25 року',
      {
        intent: 'tally',
        from: '2024-01-01',
        to: '2024-12-31',
        models: ['ballistic'],
        measure: 'total',
        against: { from: '2025-01-01', to: '2025-12-31' },
      },
    ],
    [
      'шахеди у 24-му і 25-му роках порівняй',
      {
        intent: 'tally',
        from: '2024-01-01',
        to: '2024-12-31',
        models: ['shahed'],
        measure: 'total',
        against: { from: '2025-01-01', to: '2025-12-31' },
      },
    ],
    [
      'дрони 25-го листопада',
      { intent: 'tally', from: '2026-11-25', to: '2026-11-25', models: ['drones'], measure: 'total' },
    ],
    [
      'балістика жовтень 24',
      { intent: 'tally', from: '2024-10-01', to: '2024-10-31', models: ['ballistic'], measure: 'total' },
    ],
  ],
  'days of the war': [
    [
      'days 900 to 910, drones',
      { intent: 'tally', from: '2024-08-11', to: '2024-08-21', models: ['drones'], measure: 'total' },
    ],
    [
      'from day 1200 to day 1210',
      { intent: 'tally', from: '2025-06-07', to: '2025-06-17', models: [], measure: 'total' },
    ],
    [
      'what did they launch between day 1000 and day 1005',
      { intent: 'tally', from: '2024-11-19', to: '2024-11-24', models: [], measure: 'total' },
    ],
    [
      'war days 600-605 missiles',
      { intent: 'tally', from: '2023-10-16', to: '2023-10-21', models: ['missiles'], measure: 'total' },
    ],
    [
      'shaheds since day 1000',
      { intent: 'tally', from: '2024-11-19', to: '2026-11-28', models: ['shahed'], measure: 'total' },
    ],
    [
      'дні 900-910, дрони',
      { intent: 'tally', from: '2024-08-11', to: '2024-08-21', models: ['drones'], measure: 'total' },
    ],
    [
      'з 1200 по 1210 день війни',
      { intent: 'tally', from: '2025-06-07', to: '2025-06-17', models: [], measure: 'total' },
    ],
    [
      'що запускали між 1000-м і 1005-м днем',
      { intent: 'tally', from: '2024-11-19', to: '2024-11-24', models: [], measure: 'total' },
    ],
    [
      'ракети за 600-605 дні війни',
      { intent: 'tally', from: '2023-10-16', to: '2023-10-21', models: ['missiles'], measure: 'total' },
    ],
    [
      'шахеди від 1000 дня',
      { intent: 'tally', from: '2024-11-19', to: '2026-11-28', models: ['shahed'], measure: 'total' },
    ],
  ],
  'Ukrainian in Latin letters': [
    [
      'skilky shahediv za tyzhden',
      { intent: 'tally', from: '2026-11-22', to: '2026-11-28', models: ['shahed'], measure: 'total' },
    ],
    [
      'skilky droniv zbyly vnochi',
      { intent: 'tally', from: '2026-11-28', to: '2026-11-28', models: ['drones'], measure: 'total' },
    ],
    [
      'rakety za misiats',
      { intent: 'tally', from: '2026-10-30', to: '2026-11-28', models: ['missiles'], measure: 'total' },
    ],
    [
      'balistyka za lystopad',
      { intent: 'tally', from: '2026-11-01', to: '2026-11-28', models: ['ballistic'], measure: 'total' },
    ],
    [
      'skilki dronov sohodni',
      { intent: 'tally', from: '2026-11-28', to: '2026-11-28', models: ['drones'], measure: 'total' },
    ],
    [
      'najbilsha ataka za rik',
      { intent: 'tally', from: '2025-11-29', to: '2026-11-28', models: [], measure: 'record' },
    ],
  ],
  'a question among other sentences': [
    [
      "Good afternoon, I'm a student at LSE working on my dissertation and I wondered if you might be able to tell me the total number of cruise missiles Russia launched in 2025. Many thanks in advance!",
      { intent: 'tally', from: '2025-01-01', to: '2025-12-31', models: ['cruise'], measure: 'total' },
    ],
    [
      "Hello there! My name is Tom, I volunteer with a charity in Leeds. Could you possibly say how many drones were launched at Ukraine during the past month? It's for our newsletter.",
      { intent: 'tally', from: '2026-10-30', to: '2026-11-28', models: ['drones'], measure: 'total' },
    ],
    [
      'sorry if this is a silly question but what was the biggest attack this year in terms of missiles',
      { intent: 'tally', from: '2026-01-01', to: '2026-11-28', models: ['missiles'], measure: 'record' },
    ],
    [
      'hey bot, my colleague says October was worse than September for drones, is he right?',
      {
        intent: 'tally',
        from: '2026-10-01',
        to: '2026-10-31',
        models: ['drones'],
        measure: 'total',
        against: { from: '2026-09-01', to: '2026-09-30' },
      },
    ],
    [
      "I'd be grateful if you could let me know the average number of Shaheds per night in November.",
      { intent: 'tally', from: '2026-11-01', to: '2026-11-28', models: ['shahed'], measure: 'average' },
    ],
    [
      'Editor here, on deadline: shahed total for 2024 and 2025 side by side please',
      {
        intent: 'tally',
        from: '2024-01-01',
        to: '2024-12-31',
        models: ['shahed'],
        measure: 'total',
        against: { from: '2025-01-01', to: '2025-12-31' },
      },
    ],
    [
      'I live in Canada and my family is in Odesa, how many drones went there this week',
      {
        intent: 'tally',
        from: '2026-11-22',
        to: '2026-11-28',
        models: ['drones'],
        measure: 'total',
        place: 'Одеса',
      },
    ],
    [
      "we're doing a podcast about air defence. what proportion of ballistic missiles did Ukraine shoot down in 2025?",
      { intent: 'tally', from: '2025-01-01', to: '2025-12-31', models: ['ballistic'], measure: 'share' },
    ],
    [
      'could u pls check smth for me, how many kalibr missiles in september, thank you so much in advance',
      { intent: 'tally', from: '2026-09-01', to: '2026-09-30', models: ['kalibr'], measure: 'total' },
    ],
    [
      "Not sure you can do this, but is there a list of every night's total for last week?",
      { intent: 'tally', from: '2026-11-22', to: '2026-11-28', models: [], measure: 'by-night' },
    ],
    [
      'Добрий день! Я студентка журфаку, пишу курсову. Підкажіть, будь ласка, скільки крилатих ракет росія випустила у 2025 році? Наперед вдячна!',
      { intent: 'tally', from: '2025-01-01', to: '2025-12-31', models: ['cruise'], measure: 'total' },
    ],
    [
      'Вітаю, мене звати Олег, волонтер. Чи могли б ви сказати, скільки дронів запустили по Україні за останній місяць? Це для звіту донорам.',
      { intent: 'tally', from: '2026-10-30', to: '2026-11-28', models: ['drones'], measure: 'total' },
    ],
    [
      'вибачте за дурне питання, а яка була найбільша атака ракетами цього року',
      { intent: 'tally', from: '2026-01-01', to: '2026-11-28', models: ['missiles'], measure: 'record' },
    ],
    [
      'колега каже, що в жовтні дронів було більше, ніж у вересні, це правда?',
      {
        intent: 'tally',
        from: '2026-10-01',
        to: '2026-10-31',
        models: ['drones'],
        measure: 'total',
        against: { from: '2026-09-01', to: '2026-09-30' },
      },
    ],
    [
      'Був би вдячний, якби ви порахували середню кількість шахедів за ніч у листопаді',
      { intent: 'tally', from: '2026-11-01', to: '2026-11-28', models: ['shahed'], measure: 'average' },
    ],
    [
      'редактор просить терміново: шахеди за 2024 і 2025, порівняння',
      {
        intent: 'tally',
        from: '2024-01-01',
        to: '2024-12-31',
        models: ['shahed'],
        measure: 'total',
        against: { from: '2025-01-01', to: '2025-12-31' },
      },
    ],
    [
      'я в Канаді, а рідні в Одесі, скільки дронів туди летіло цього тижня',
      {
        intent: 'tally',
        from: '2026-11-22',
        to: '2026-11-28',
        models: ['drones'],
        measure: 'total',
        place: 'Одеса',
      },
    ],
    [
      'робимо подкаст про ппо. яку частку балістики збили у 2025?',
      { intent: 'tally', from: '2025-01-01', to: '2025-12-31', models: ['ballistic'], measure: 'share' },
    ],
    [
      'перевірте будь ласочка, скільки було калібрів у вересні, дуже дякую наперед',
      { intent: 'tally', from: '2026-09-01', to: '2026-09-30', models: ['kalibr'], measure: 'total' },
    ],
    [
      'не знаю чи ви таке вмієте, але чи є цифри за кожну ніч минулого тижня?',
      { intent: 'tally', from: '2026-11-22', to: '2026-11-28', models: [], measure: 'by-night' },
    ],
  ],
}

/** What goes on from another question: that one, and what is said behind it. */
export const GOING_ON: readonly {
  readonly previous: TallyQuestion
  readonly cases: readonly (readonly [text: string, understood: object])[]
}[] = [
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
      [
        'and for sep?',
        { intent: 'tally', from: '2026-09-01', to: '2026-09-30', models: ['shahed'], measure: 'average' },
      ],
      [
        'same but missiles',
        { intent: 'tally', from: '2026-10-01', to: '2026-10-31', models: ['missiles'], measure: 'average' },
      ],
      [
        'ok and last year same month?',
        { intent: 'tally', from: '2025-10-01', to: '2025-10-31', models: ['shahed'], measure: 'average' },
      ],
      [
        'а за вересень',
        { intent: 'tally', from: '2026-09-01', to: '2026-09-30', models: ['shahed'], measure: 'average' },
      ],
      [
        'те саме по ракетах',
        { intent: 'tally', from: '2026-10-01', to: '2026-10-31', models: ['missiles'], measure: 'average' },
      ],
      [
        'а торік у той самий місяць',
        { intent: 'tally', from: '2025-10-01', to: '2025-10-31', models: ['shahed'], measure: 'average' },
      ],
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
        {
          intent: 'tally',
          from: '2026-11-22',
          to: '2026-11-28',
          models: ['drones'],
          measure: 'total',
          against: { from: '2026-11-15', to: '2026-11-21' },
        },
      ],
      [
        'compare that to the 7 days before',
        {
          intent: 'tally',
          from: '2026-11-22',
          to: '2026-11-28',
          models: ['drones'],
          measure: 'total',
          against: { from: '2026-11-15', to: '2026-11-21' },
        },
      ],
      [
        'and in the previous seven days?',
        { intent: 'tally', from: '2026-11-15', to: '2026-11-21', models: ['drones'], measure: 'total' },
      ],
      [
        'over Kharkiv?',
        {
          intent: 'tally',
          from: '2026-11-22',
          to: '2026-11-28',
          models: ['drones'],
          measure: 'total',
          place: 'Харків',
        },
      ],
      [
        'and this month',
        { intent: 'tally', from: '2026-11-01', to: '2026-11-28', models: ['drones'], measure: 'total' },
      ],
      [
        'how about two weeks',
        { intent: 'tally', from: '2026-11-15', to: '2026-11-28', models: ['drones'], measure: 'total' },
      ],
      [
        'the worst night of those?',
        { intent: 'tally', from: '2026-11-22', to: '2026-11-28', models: ['drones'], measure: 'record' },
      ],
      [
        'what share was intercepted',
        { intent: 'tally', from: '2026-11-22', to: '2026-11-28', models: ['drones'], measure: 'share' },
      ],
      [
        'per night on average',
        { intent: 'tally', from: '2026-11-22', to: '2026-11-28', models: ['drones'], measure: 'average' },
      ],
      [
        'проти попереднього тижня',
        {
          intent: 'tally',
          from: '2026-11-22',
          to: '2026-11-28',
          models: ['drones'],
          measure: 'total',
          against: { from: '2026-11-15', to: '2026-11-21' },
        },
      ],
      [
        'порівняй з 7 днями до того',
        {
          intent: 'tally',
          from: '2026-11-22',
          to: '2026-11-28',
          models: ['drones'],
          measure: 'total',
          against: { from: '2026-11-15', to: '2026-11-21' },
        },
      ],
      [
        'а за попередні сім днів?',
        { intent: 'tally', from: '2026-11-15', to: '2026-11-21', models: ['drones'], measure: 'total' },
      ],
      [
        'а по Харкову?',
        {
          intent: 'tally',
          from: '2026-11-22',
          to: '2026-11-28',
          models: ['drones'],
          measure: 'total',
          place: 'Харків',
        },
      ],
      [
        'а цього місяця',
        { intent: 'tally', from: '2026-11-01', to: '2026-11-28', models: ['drones'], measure: 'total' },
      ],
      [
        'ну а за два тижні',
        { intent: 'tally', from: '2026-11-15', to: '2026-11-28', models: ['drones'], measure: 'total' },
      ],
      [
        'яка ніч була найгірша?',
        { intent: 'tally', from: '2026-11-22', to: '2026-11-28', models: ['drones'], measure: 'record' },
      ],
      [
        'який відсоток збили',
        { intent: 'tally', from: '2026-11-22', to: '2026-11-28', models: ['drones'], measure: 'share' },
      ],
      [
        'а в середньому за ніч',
        { intent: 'tally', from: '2026-11-22', to: '2026-11-28', models: ['drones'], measure: 'average' },
      ],
      [
        'a raket?',
        { intent: 'tally', from: '2026-11-22', to: '2026-11-28', models: ['missiles'], measure: 'total' },
      ],
      [
        'and the fortnight before?',
        { intent: 'tally', from: '2026-11-08', to: '2026-11-21', models: ['drones'], measure: 'total' },
      ],
      [
        'what about the same week last year',
        { intent: 'tally', from: '2025-11-22', to: '2025-11-28', models: ['drones'], measure: 'total' },
      ],
      [
        'а за два тижні до того?',
        { intent: 'tally', from: '2026-11-08', to: '2026-11-21', models: ['drones'], measure: 'total' },
      ],
      [
        'а торік за той самий тиждень',
        { intent: 'tally', from: '2025-11-22', to: '2025-11-28', models: ['drones'], measure: 'total' },
      ],
      [
        'and only the intercepted ones',
        { intent: 'tally', from: '2026-11-22', to: '2026-11-28', models: ['drones'], measure: 'total' },
      ],
      [
        'same period last year',
        { intent: 'tally', from: '2025-11-22', to: '2025-11-28', models: ['drones'], measure: 'total' },
      ],
      [
        'той самий період торік',
        { intent: 'tally', from: '2025-11-22', to: '2025-11-28', models: ['drones'], measure: 'total' },
      ],
      [
        'and compared with the week before that?',
        {
          intent: 'tally',
          from: '2026-11-22',
          to: '2026-11-28',
          models: ['drones'],
          measure: 'total',
          against: { from: '2026-11-15', to: '2026-11-21' },
        },
      ],
      [
        'а якщо порівняти з тижнем раніше',
        {
          intent: 'tally',
          from: '2026-11-22',
          to: '2026-11-28',
          models: ['drones'],
          measure: 'total',
          against: { from: '2026-11-15', to: '2026-11-21' },
        },
      ],
      [
        'missiles too',
        { intent: 'tally', from: '2026-11-22', to: '2026-11-28', models: ['missiles'], measure: 'total' },
      ],
      [
        'а за серпень?',
        { intent: 'tally', from: '2026-08-01', to: '2026-08-31', models: ['drones'], measure: 'total' },
      ],
      [
        'yesterday?',
        { intent: 'tally', from: '2026-11-27', to: '2026-11-27', models: ['drones'], measure: 'total' },
      ],
      [
        'а вчора',
        { intent: 'tally', from: '2026-11-27', to: '2026-11-27', models: ['drones'], measure: 'total' },
      ],
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
      [
        'only ballistic',
        { intent: 'tally', from: '2026-11-27', to: '2026-11-27', models: ['ballistic'], measure: 'total' },
      ],
      [
        'what about the day before',
        { intent: 'tally', from: '2026-11-26', to: '2026-11-26', models: ['missiles'], measure: 'total' },
      ],
      [
        'now the same thing for kinzhals please',
        { intent: 'tally', from: '2026-11-27', to: '2026-11-27', models: ['kinzhal'], measure: 'total' },
      ],
      [
        'тільки балістика',
        { intent: 'tally', from: '2026-11-27', to: '2026-11-27', models: ['ballistic'], measure: 'total' },
      ],
      [
        'а днем раніше',
        { intent: 'tally', from: '2026-11-26', to: '2026-11-26', models: ['missiles'], measure: 'total' },
      ],
      [
        'тепер те ж саме для кинджалів',
        { intent: 'tally', from: '2026-11-27', to: '2026-11-27', models: ['kinzhal'], measure: 'total' },
      ],
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
        {
          intent: 'tally',
          from: '2026-10-01',
          to: '2026-10-31',
          models: ['missiles'],
          measure: 'total',
          against: { from: '2026-09-01', to: '2026-09-30' },
        },
      ],
      [
        'per night?',
        { intent: 'tally', from: '2026-10-01', to: '2026-10-31', models: ['missiles'], measure: 'average' },
      ],
      [
        'and shot down?',
        { intent: 'tally', from: '2026-10-01', to: '2026-10-31', models: ['missiles'], measure: 'total' },
      ],
      [
        'порівняй з вереснем',
        {
          intent: 'tally',
          from: '2026-10-01',
          to: '2026-10-31',
          models: ['missiles'],
          measure: 'total',
          against: { from: '2026-09-01', to: '2026-09-30' },
        },
      ],
      [
        'а збили скільки?',
        { intent: 'tally', from: '2026-10-01', to: '2026-10-31', models: ['missiles'], measure: 'total' },
      ],
      [
        'по ночах розпиши',
        { intent: 'tally', from: '2026-10-01', to: '2026-10-31', models: ['missiles'], measure: 'by-night' },
      ],
      [
        'а тільки крилаті?',
        { intent: 'tally', from: '2026-10-01', to: '2026-10-31', models: ['cruise'], measure: 'total' },
      ],
      [
        'ok now cruise',
        { intent: 'tally', from: '2026-10-01', to: '2026-10-31', models: ['cruise'], measure: 'total' },
      ],
      [
        'show it by day',
        { intent: 'tally', from: '2026-10-01', to: '2026-10-31', models: ['missiles'], measure: 'by-night' },
      ],
      [
        'а тепер крилаті',
        { intent: 'tally', from: '2026-10-01', to: '2026-10-31', models: ['cruise'], measure: 'total' },
      ],
      [
        'а місяцем раніше',
        { intent: 'tally', from: '2026-09-01', to: '2026-09-30', models: ['missiles'], measure: 'total' },
      ],
      [
        'а шахеди за цей же час',
        { intent: 'tally', from: '2026-10-01', to: '2026-10-31', models: ['shahed'], measure: 'total' },
      ],
      [
        'а з них балістика?',
        { intent: 'tally', from: '2026-10-01', to: '2026-10-31', models: ['ballistic'], measure: 'total' },
      ],
    ],
  },
]
