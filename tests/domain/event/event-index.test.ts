import { describe, expect, it } from 'vitest'
import { createEventIndex } from '../../../src/domain/event/event-index.ts'
import { readEventSignature } from '../../../src/domain/event/read-signature.ts'
import { TOLD_EVENTS } from './told-events.ts'
import { TOLD_IN_SPRING } from './told-in-spring.ts'

type Told = {
  readonly event: string
  readonly language: string
  readonly at: Date
  readonly headline: string
  readonly text: string
}

const STORIES: readonly Told[] = `${TOLD_EVENTS.trim()}\n${TOLD_IN_SPRING.trim()}`
  .split('\n')
  .map((line) => {
    const [event = '', language = '', at = '', headline = '', text = ''] = line
      .split(' |')
      .map((part) => part.trim())
    return { event, language, at: new Date(`${at}:00Z`), headline, text }
  })
  .toSorted((one, other) => one.at.getTime() - other.at.getTime())

/** The event that each story is given, in order. */
function join(stories: readonly Pick<Told, 'at' | 'headline' | 'text'>[]): readonly number[] {
  const index = createEventIndex()
  return stories.map((story, number) => {
    const signature = readEventSignature(story, story.at)
    const at = story.at.getTime()
    const eventId = index.find(signature, at) ?? number
    index.add({ eventId, signature, at })
    return eventId
  })
}

const pairsOf = (isWanted: (one: Told, other: Told) => boolean) => {
  const given = join(STORIES)
  const counts = { both: 0, given: 0, told: 0 }
  STORIES.forEach((one, at) => {
    STORIES.slice(at + 1).forEach((other, offset) => {
      if (!isWanted(one, other)) return
      const isGiven = given[at] === given[at + 1 + offset]
      const isTold = one.event === other.event
      counts.given += Number(isGiven)
      counts.told += Number(isTold)
      counts.both += Number(isGiven && isTold)
    })
  })
  return { precision: counts.both / counts.given, recall: counts.both / counts.told }
}

describe('stories of many events', () => {
  it('are joined where they tell one, in one language', () => {
    const { precision, recall } = pairsOf((one, other) => one.language === other.language)
    expect(precision).toBeGreaterThan(0.95)
    expect(recall).toBeGreaterThan(0.87)
  })

  it('are joined where they tell one, across languages', () => {
    const { precision, recall } = pairsOf((one, other) => one.language !== other.language)
    expect(precision).toBeGreaterThan(0.97)
    expect(recall).toBeGreaterThan(0.95)
  })
})

const at = (day: number, hour = 8) => new Date(Date.UTC(2027, 9, day, hour))
const told = (day: number, headline: string, text = '', hour = 8) => ({ at: at(day, hour), headline, text })
const areOne = (...stories: readonly ReturnType<typeof told>[]): boolean => new Set(join(stories)).size === 1

describe('one event', () => {
  it('whatever its toll has become, in either language', () => {
    expect(
      areOne(
        told(3, 'Missile hits hotel in Kramatorsk, 2 dead', 'Nine people were wounded, the governor said.'),
        told(3, 'Удар по готелю в Краматорську: кількість загиблих зросла до чотирьох', '', 14),
        told(4, 'Search ends at Kramatorsk hotel, six confirmed dead'),
      ),
    ).toBe(true)
  })

  it('reported first and confirmed later', () => {
    expect(
      areOne(
        told(5, 'Drones attack oil refinery in Ilsky, fire breaks out'),
        told(5, 'Генштаб підтвердив ураження Ільського НПЗ', 'Удару завдали в ніч на 5 жовтня.', 12),
      ),
    ).toBe(true)
  })

  it.each([
    [
      'whoever sits on a board',
      told(
        3,
        'Supervisory board of Naftogaz picks new CEO',
        'Iryna Halushko was selected as chief executive.',
      ),
      told(3, 'Нафтогаз очолить Ірина Галушко', 'Наглядова рада назвала переможницю конкурсу.'),
    ],
    [
      'fired as in dismissed',
      told(3, 'Cabinet fires deputy energy minister', 'Petro Lysenko answered for repairs.'),
      told(3, 'Кабмін звільнив заступника міністра енергетики', 'Петро Лисенко відповідав за ремонти.'),
    ],
    [
      'a woman who becomes a minister',
      told(3, 'Olena Savchuk becomes justice minister', 'Deputies backed her with 239 votes.'),
      told(3, 'Рада призначила міністеркою юстиції Олену Савчук', 'За – 239 депутатів.'),
    ],
    [
      'a plant spelt in its own way that loses its line',
      told(3, 'Zaporizhya NPP cut from 330 kV line', 'The station lost electricity from its last line.'),
      told(3, 'ЗАЕС втратила останню лінію 330 кВ', 'Станція перейшла на дизель-генератори.'),
    ],
    [
      'a number in two words',
      told(3, 'Three hundred defenders return in prisoner exchange', 'All were held since 2022.'),
      told(3, 'Обмін полоненими: вдома 300 захисників', '', 9),
    ],
    [
      'a town that the other only names',
      told(3, 'Rostov fuel depot on fire after drone raid', 'The depot in Bataysk supplies the front.'),
      told(3, 'У Батайську горить нафтобаза після атаки дронів', '', 9),
    ],
    [
      'charged in the headline or below it',
      told(9, 'Prosecutors identify officer behind Izium dormitory strike', 'He was notified of suspicion.'),
      told(9, 'Командиру, який наказав ударити по гуртожитку в Ізюмі, повідомили про підозру', '', 10),
    ],
    [
      'a type of radar between hyphens',
      told(3, 'Drones destroy Kasta-2 radar in Crimea', 'A Pantsir launcher burned, too.'),
      told(3, 'У Криму знищили радар «Каста-2»', 'Згорів і «Панцир».', 9),
    ],
    [
      'a number behind "over"',
      told(3, 'Over 900 drones launched at Ukraine in a week', 'Russia also dropped 800 guided bombs.'),
      told(3, 'За тиждень росіяни запустили понад 900 дронів і 800 КАБів', '', 9),
    ],
    [
      'cut off and back by the next day',
      told(3, 'Sumy without water after strike on pumping station', 'All 90,000 residents are cut off.'),
      told(4, 'У Суми повернули воду', 'Воду після удару знову мають 90 тисяч жителів.'),
    ],
  ])('%s', (_, one, other) => {
    expect(areOne(one, other)).toBe(true)
  })

  it('on the next day, with a toll in the same words', () => {
    expect(
      areOne(
        told(3, 'Death toll in Sumy strike rises to 4', 'Thirty were wounded.'),
        told(4, 'Death toll in Sumy strike rises to 6', 'Thirty-five were wounded.'),
      ),
    ).toBe(true)
  })

  it('in a region that is named after a town', () => {
    expect(
      areOne(
        told(3, 'Drones hit locomotive in Konotop, driver killed'),
        told(
          4,
          'Train driver killed in attack on railway in Sumy region',
          'It happened in Konotop yesterday.',
        ),
      ),
    ).toBe(true)
  })

  it('with its places spelt as each paper spells them', () => {
    expect(
      areOne(
        told(6, 'Railway station in Kupyansk destroyed by guided bombs'),
        told(6, 'КАБи знищили вокзал у Куп’янську', '', 9),
      ),
    ).toBe(true)
  })
})

describe('two events', () => {
  it.each([
    [
      'the next night',
      told(3, 'Drones attack refinery in Ryazan overnight on October 3'),
      told(4, 'У ніч на 4 жовтня дрони знову атакували НПЗ у Рязані'),
    ],
    ['another place', told(3, 'Shelling of Nikopol wounds two'), told(3, 'Обстріл Марганця: двоє поранених')],
    [
      'another object of the night',
      told(3, 'Drone hits school in Sumy'),
      told(3, 'Дрон влучив у лікарню в Сумах'),
    ],
    [
      'another count of those who came home',
      told(3, 'Ukraine and Russia swap 95 prisoners each'),
      told(5, 'Обмін: з полону повернулися ще 103 захисники'),
    ],
    [
      'who gives',
      told(3, 'Norway to provide air defense missiles to Ukraine'),
      told(3, 'Данія надасть Україні зенітні ракети'),
    ],
    [
      'proposal and adoption',
      told(3, 'European Commission proposes 25th sanctions package'),
      told(9, 'Рада ЄС ухвалила 25-й пакет санкцій'),
    ],
    [
      'an attack and the mourning for its dead',
      told(3, 'Missile strike kills 14 in Kryvyi Rih'),
      told(4, 'У Кривому Розі оголосили день жалоби за загиблими від ракетного удару'),
    ],
    [
      'an attack and what others say of it',
      told(3, 'Missile strike kills 14 in Kryvyi Rih'),
      told(3, 'ЄС засудив ракетний удар по Кривому Рогу', '', 15),
    ],
    [
      'an attack and the case that is opened',
      told(3, 'Drone kills two paramedics in Kupiansk'),
      told(3, 'Прокуратура розслідує загибель двох медиків у Куп’янську від дрона', '', 12),
    ],
    [
      'a claim and its denial',
      told(3, 'Russia claims capture of Lyman'),
      told(3, 'Генштаб спростував захоплення Лимана', '', 12),
    ],
    [
      'the morning and the evening',
      told(3, 'Ранковий обстріл Херсона: двоє поранених'),
      told(3, 'Увечері росіяни обстріляли Херсон, двоє поранених', '', 19),
    ],
    [
      'a daily post of a harbour and that of the next day',
      told(3, 'Harbour report 1200: 200 ships waited', 'Eleven were loaded, none was damaged.'),
      told(4, 'Harbour report 1201: 187 ships waited', 'Nine were loaded, none was damaged.'),
    ],
    [
      'щоденний допис прикордонників і наступний',
      told(3, 'Черги на кордоні: 640 вантажівок', 'На пункті Ягодин чекати 12 годин.'),
      told(4, 'Черги на кордоні: 655 вантажівок', 'На пункті Ягодин чекати 14 годин.'),
    ],
    [
      'what is counted of one day',
      told(3, 'Генштаб: 140 боїв за добу'),
      told(3, 'General Staff: Russia lost 1,010 soldiers over past day'),
    ],
    [
      'who was arrested',
      told(3, 'SBU detains teacher spying on troops in Sumy'),
      told(4, 'У Сумах затримали залізничника, який стежив за військовими'),
    ],
    [
      'sanctions of a union and of a country on one day',
      told(3, 'EU imposes sanctions on 40 tankers'),
      told(3, 'Японія запровадила санкції проти 40 танкерів', '', 12),
    ],
    [
      'an attack and the charges long after',
      told(3, 'Guided bomb hits dormitory in Sumy, killing 5', 'The bomb fell on October 3.'),
      told(
        13,
        'Прокуратура назвала пілота, який скинув бомбу на гуртожиток у Сумах',
        'Йому повідомили про підозру за удар 3 жовтня.',
      ),
    ],
    [
      'a ship that is held and one that is hit',
      told(3, 'Naval drones hit tanker in Black Sea'),
      told(4, 'Данія затримала танкер у Чорному морі'),
    ],
    [
      'nuclear plants that lose power on one day',
      told(3, 'Запорізька АЕС втратила зовнішнє живлення', 'Працює резервна лінія.'),
      told(3, 'Chornobyl plant loses external power', 'The backup line is in use.'),
    ],
    [
      'cut off, and back a week later',
      told(3, 'Sumy without water after strike on pumping station'),
      told(10, 'У Суми повернули воду'),
    ],
    [
      'an attack and the light that is back elsewhere',
      told(3, 'Дрони влучили в підстанцію в Сумах'),
      told(3, 'Power restored in Poltava after morning failure', '', 12),
    ],
    [
      'a town near another',
      told(3, 'Штурмовики звільнили село Новоселівка під Лиманом'),
      told(4, 'Assault troops liberate village of Zarichne near Lyman'),
    ],
    [
      'the same plan a month later',
      told(1, 'Drones hit oil depot in Feodosia'),
      told(29, 'Drones hit oil depot in Feodosia'),
    ],
  ])('%s', (_, one, other) => {
    expect(areOne(one, other)).toBe(false)
  })

  it('stories without words', () => {
    expect(areOne(told(3, ''), told(3, ''))).toBe(false)
  })
})
