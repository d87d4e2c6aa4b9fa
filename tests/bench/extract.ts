import { extractStrikes } from '../support/extract-strikes.ts'

/** `npm run bench:extract`: how fast texts are read on one core, and that hostile ones take no more than their length. */

const TEXT_LENGTH = 2_000
const WARM_UP_TEXTS = 1_000
const MEASURED_TEXTS = 1_000
const CONTEXT = { publishedOn: '2024-03-22', language: null } as const

const ENGLISH = `Air defence downs 41 of 46 drones overnight

Ukraine's air defence shot down 41 out of 46 Shahed drones on the night of 21-22 March, the Air Force reported. Russia also
launched twelve Kh-101 cruise missiles and two Iskander-M ballistic missiles; nine of the cruise missiles were destroyed.
The drones were brought down in Odesa, Mykolaiv, Kharkiv and Poltava oblasts. Four people were injured, 12 houses damaged.
Over the past week, Russia has launched 300 drones and about 40 missiles at Ukraine, President Zelenskyy said on Sunday.
`
const UKRAINIAN = `У ніч на 22 березня 2024 року противник атакував 46 ударними БпЛА типу «Shahed» із районів Курськ та Приморсько-Ахтарськ.
Також ворог випустив 12 крилатих ракет Х-101 та дві балістичні ракети «Іскандер-М» із Криму.
У результаті протиповітряного бою збито 41 ударний БпЛА та 9 ракет у межах Одеської, Миколаївської та Харківської областей.
Минулого тижня росіяни застосували понад 300 ударних дронів. Постраждали четверо людей, пошкоджено 12 будинків.
`

const fill = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length)

/** Time of the processor, so that a busy machine shows the same figures as a quiet one. */
function millisecondsOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  return process.cpuUsage(before).user / 1000
}

function show(label: string, value: string): void {
  process.stdout.write(`${label.padEnd(46)}${value}\n`)
}

function benchTexts(): void {
  const texts = [fill(ENGLISH, TEXT_LENGTH), fill(UKRAINIAN, TEXT_LENGTH)]
  const read = (count: number): void => {
    for (let index = 0; index < count; index++) extractStrikes(texts[index % 2] ?? '', CONTEXT)
  }
  read(WARM_UP_TEXTS)
  const milliseconds = millisecondsOf(() => read(MEASURED_TEXTS))
  // One plain pass over the same texts, as a measure of the machine
  const words = /[\p{L}\p{N}]+/gu
  const plain = millisecondsOf(() => {
    for (let index = 0; index < MEASURED_TEXTS; index++) (texts[index % 2] ?? '').match(words)
  })
  show('texts of 2,000 characters a second, one core', (MEASURED_TEXTS / (milliseconds / 1000)).toFixed(0))
  show('  times a plain regular expression over words', (milliseconds / plain).toFixed(1))
}

function benchLinearity(): void {
  const hostile: readonly (readonly [label: string, unit: string])[] = [
    ['English report', ENGLISH],
    ['Ukrainian report', UKRAINIAN],
    ['digits', '1234567890'],
    ['digits with spaces', '123 456 '],
    ['nested brackets', '(((['],
    ['brackets and weapons', '(5 drones '],
    ['one word', 'shahed'],
    ['number words', 'twenty-one hundred and '],
    ['weapons without end', 'Kh-101/Kh-555 and '],
    ['unclosed tags and entities', '<a &amp &#12'],
    ['all of them', 'all of them were shot down, 5 of them and '],
    ['hits and places', 'hits of 4 missiles and 31 drones at 22 locations, debris at 6 and '],
    ['hits, line by line', 'Hits of 31 drones at 22 locations overnight.\n'],
  ]
  const lengths = [50_000, 100_000, 200_000]
  show(
    '',
    lengths.map((length) => `${length / 1000} k`.padStart(10)).join('') + '   microseconds a character',
  )
  for (const [label, unit] of hostile) {
    const perCharacter = lengths.map((length) => {
      const text = fill(unit, length)
      return (millisecondsOf(() => extractStrikes(text, CONTEXT)) * 1000) / length
    })
    show(label, perCharacter.map((value) => value.toFixed(2).padStart(10)).join(''))
  }
  show(
    '1 MB of reports, ms',
    millisecondsOf(() => extractStrikes(fill(ENGLISH + UKRAINIAN, 1_000_000), CONTEXT)).toFixed(0),
  )
  show('100,000 digits, ms', millisecondsOf(() => extractStrikes('7'.repeat(100_000), CONTEXT)).toFixed(0))
}

benchTexts()
benchLinearity()
