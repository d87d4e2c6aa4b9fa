import type { StrikeCase } from '../strike-case.ts'

/** Ukrainian wordings as channels, agencies and officials use them; every text is made up. */
export const cases: readonly StrikeCase[] = [
  {
    about: 'a carrier spelt like "could"',
    text: 'Окупанти випустили три аеробалістичні ракети «Кинджал» із МіГ-31К та п’ять «Калібрів».',
    nightly: ['kinzhal 3/?', 'kalibr 5/?'],
  },
  {
    about: 'missiles told kind by kind in brackets',
    text: 'Ворог застосував 30 ракет (16 Х-101/Іскандер-К, дев’ять "Калібрів", п’ять Х-59/69) та 70 безпілотників.',
    nightly: ['iskander-k+kh-101-555 16/?', 'kalibr 9/?', 'kh-59-69 5/?', 'drone 70/?'],
    others: ['total missile 30/?'],
  },
  {
    about: 'interceptions told kind by kind in brackets, with their launches',
    text: 'За ніч збито 12 ракет (вісім із десяти Х-101, чотири з шести «Калібрів») та 33 дрони.',
    nightly: ['kh-101-555 10/8', 'kalibr 6/4', 'drone ?/33'],
    others: ['total missile ?/12'],
  },
  {
    about: 'the sum of two kinds is neither of them',
    text: 'Зафіксовано 5 Х-47М2 Кинджал та 21 крилату Іскандер-К. Знешкоджено 19 ракет – 17 Іскандер-К та 2 Кинджали.',
    nightly: ['kinzhal 5/2', 'iskander-k 21/17'],
    others: ['total missile ?/19'],
  },
  {
    about: 'a slash fraction of a kind whose model was told before',
    text: 'Противник атакував 6-ма крилатими ракетами Іскандер-К та 90-ма БпЛА: «Шахед», «Гербера», «Пародія». Збито 5/6 крилатих ракет та 81/90 БпЛА.',
    nightly: ['iskander-k 6/5', 'shahed 90/81'],
  },
  {
    about: 'one of one',
    text: 'Знищено одну ракету «Циркон» (з однієї) і три «Іскандер-М» (з п’яти).',
    nightly: ['zircon 1/1', 'iskander-m 5/3'],
  },
  {
    about: 'a bare figure between its verb and a comma',
    text: 'Збито 41, не долетіло ще 17. За ніч росія запустила 62 безпілотники.',
    nightly: ['drone 62/41'],
  },
  {
    about: 'interception denied behind the verb',
    text: 'Вночі летіло 12 «шахедів» і три балістичні ракети. Збито 11 «шахедів», три балістичні ракети збити не вдалося.',
    nightly: ['shahed 12/11', 'ballistic-missile 3/?'],
  },
  {
    about: 'thousands in digits and words',
    text: 'З початку року росія випустила понад 21 тисячу ударних дронів, 1,2 тис. ракет, а в липні – 2 тис. 300 дронів.',
    nightly: [],
    others: ['period drone >21000/?', 'period missile 1200/?'],
  },
  {
    about: 'sent and coped with',
    text: 'Цієї ночі 90 дронів та сім ракет було спрямовано на Україну. ППО впоралася з 85 дронами та п’ятьма ракетами.',
    nightly: ['drone 90/85', 'missile 7/5'],
  },
  {
    about: 'the last night beside a few days',
    text: 'Протягом трьох діб ворог запустив 410 дронів. Лише за останню ніч — 160 дронів, збито 149.',
    nightly: ['drone 160/149'],
    others: ['period drone 410/?'],
  },
  {
    about: 'the most massive since the start of the invasion is still one night',
    text: 'Росія цієї ночі здійснила наймасовішу атаку з початку повномасштабної війни – 610 дронів.',
    nightly: ['drone 610/?'],
  },
  {
    about: 'a record of a month is no night',
    text: 'У серпні росіяни випустили 4100 дронів – це найбільше від початку вторгнення.',
    nightly: [],
    others: ['period drone 4100/?'],
  },
  {
    about: 'another war',
    text: 'Хусити випустили по Ізраїлю дві балістичні ракети та сім безпілотників, усі збито.',
    nightly: [],
  },
  {
    about: 'a Russian governor',
    text: 'Губернатор Ленінградської області повідомив, що над регіоном збили 24 безпілотники.',
    nightly: [],
  },
  {
    about: 'interceptions as a participle before the weapon',
    text: 'Повітряні сили відзвітували про 52 збиті дрони з 70 запущених.',
    nightly: ['drone 70/52'],
  },
  {
    about: 'downed drones that fell are no interceptions of their own',
    text: 'Зафіксовано влучання 9 ударних БпЛА та падіння 14 збитих дронів на 6 локаціях.',
    nightly: [],
  },
  {
    about: 'what one group has to its credit',
    text: 'На рахунку розрахунку з Полтавщини вже 38 збитих «шахедів».',
    nightly: [],
  },
  {
    about: 'one kind among others shot down is not all of the missiles',
    text: 'Росіяни випустили 18 ракет. Перехоплено чотири балістичні ракети Іскандер-М, одну крилату ракету та 22 «шахеди».',
    nightly: ['missile 18/?', 'iskander-m ?/4', 'cruise-missile ?/1', 'shahed ?/22'],
  },
  {
    about: 'none, denied twice',
    text: 'Вночі ворог бив по Харкову: жодної з чотирьох ракет С-300 збити не вдалося.',
    nightly: ['s-300-400 4/0'],
  },
  {
    about: 'to the credit of air defence in one night',
    text: 'За минулу ніч на рахунку зенітників дві ракети Х-59 і п’ять «шахедів» на Дніпропетровщині.',
    nightly: ['kh-59-69 ?/2', 'shahed ?/5'],
  },
  {
    about: 'minus as a verb',
    text: 'Цієї ночі ППО працювала на відмінно: 11 з 13 «шахедів» мінус!',
    nightly: ['shahed 13/11'],
  },
  {
    about: 'crews at the front',
    text: 'Екіпажі бригади знищили чергові чотири «Ланцети» та шість «Орланів».',
    nightly: [],
  },
  {
    about: 'a number told behind what it counts',
    text: 'Повітряні сили говорять про рекордну кількість збитих дронів за цю ніч – 74 одиниці.',
    nightly: ['drone ?/74'],
  },
]
