/**
 * How long joining stories to events takes: 10,000 stories of 30 days, in order, each with its own place, object
 * and figures. Prints the time of every thousand, which must stay flat.
 */
import { DAY_MS } from '../../src/domain/calendar.ts'
import { createEventIndex } from '../../src/domain/event/event-index.ts'
import { readEventSignature } from '../../src/domain/event/read-signature.ts'

const STORIES = 10_000
const DAYS = 30
const BEGIN = Date.UTC(2026, 8, 1)

const PLACES = [
  ...[
    ['Kharkiv', 'Харкові'],
    ['Odesa', 'Одесі'],
    ['Sumy', 'Сумах'],
    ['Kherson', 'Херсоні'],
  ],
  ...[
    ['Nikopol', 'Нікополі'],
    ['Kramatorsk', 'Краматорську'],
    ['Zaporizhzhia', 'Запоріжжі'],
    ['Izium', 'Ізюмі'],
  ],
  ...[
    ['Ryazan', 'Рязані'],
    ['Tuapse', 'Туапсе'],
    ['Saratov', 'Саратові'],
    ['Poltava', 'Полтаві'],
  ],
] as const
const OBJECTS = [
  ...[
    ['refinery', 'НПЗ'],
    ['market', 'ринок'],
    ['hospital', 'лікарню'],
    ['railway station', 'вокзал'],
  ],
  ...[
    ['substation', 'підстанцію'],
    ['school', 'школу'],
    ['oil depot', 'нафтобазу'],
    ['apartment block', 'багатоповерхівку'],
  ],
] as const

/** Four tellings of each event within half a day, two in each language, with a toll that rises. */
const TELLINGS = 4
const story = (number: number) => {
  const event = Math.floor(number / TELLINGS)
  const [place, placeUk] = PLACES[(event * 7) % PLACES.length] ?? ['', '']
  const [object, objectUk] = OBJECTS[(event * 3 + Math.floor(event / 12)) % OBJECTS.length] ?? ['', '']
  const wounded = 2 + ((event * 31) % 40) + (number % TELLINGS)
  return number % 2 === 0
    ? {
        headline: `Drones hit ${object} in ${place}`,
        text: `${wounded} people were wounded, officials said. A fire was put out by noon.`,
      }
    : {
        headline: `Дрони влучили в ${objectUk} у ${placeUk}`,
        text: `Поранено ${wounded} людей, повідомили в ОВА. Пожежу загасили до полудня.`,
      }
}

const index = createEventIndex()
const events = new Set<number>()
const began = performance.now()
let mark = began
for (let number = 0; number < STORIES; number += 1) {
  const told = story(number)
  const at = BEGIN + (number / STORIES) * DAYS * DAY_MS
  const signature = readEventSignature(told, new Date(at))
  const eventId = index.find(signature, at) ?? number
  index.add({ eventId, signature, at })
  events.add(eventId)
  if ((number + 1) % 1000 === 0) {
    const now = performance.now()
    print(`${number + 1} stories, ${events.size} events: ${((now - mark) / 1000).toFixed(2)} ms a story`)
    mark = now
  }
}
print(`${((performance.now() - began) / 1000).toFixed(1)} s for ${STORIES} stories of ${DAYS} days`)

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
