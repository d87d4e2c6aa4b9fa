import type { IndependentCase } from './independent-case.ts'
import { inLanguage } from './independent-case.ts'

/** Words for weapons and what happens to them, and lists; every text is made up. */
export const INDEPENDENT_LISTS: readonly IndependentCase[] = [
  ...inLanguage('en', [
    {
      family: 'words: verbs',
      publishedOn: '2024-10-02',
      text: 'Russia dispatched 32 unmanned aircraft against Ukraine overnight on October 2; Ukrainian gunners felled 11 of them.',
      rows: ['2024-10-02 drone 32/11'],
    },
    {
      family: 'words: verbs',
      publishedOn: '2023-07-03',
      text: 'Russian troops carried out 17 Shahed drone strikes overnight on July 3, 13 of which were repelled, the General Staff said.',
      rows: ['2023-07-03 shahed 17/13'],
    },
    {
      family: 'words: verbs',
      publishedOn: '2024-05-25',
      text: 'Overnight on May 25 the enemy unleashed 31 Geran kamikaze UAVs and two Kinzhal aeroballistic missiles. Air defence neutralised 29 of the UAVs.',
      rows: ['2024-05-25 shahed|drone 31/29', '2024-05-25 kinzhal 2/?'],
    },
    {
      family: 'words: verbs',
      publishedOn: '2025-03-16',
      text: 'Moscow hurled 90 uncrewed aerial vehicles at Ukrainian cities overnight on 16 March. Some 47 were knocked out of the sky and a further 33 strayed off course.',
      rows: ['2025-03-16 drone 90/~47 lost 33'],
    },
    {
      family: 'words: surface-to-air',
      publishedOn: '2023-10-06',
      text: 'The Russians attacked Kharkiv with four surface-to-air guided missiles and two Iskander-M ballistic missiles overnight on October 6.',
      rows: ['2023-10-06 s-300-400 4/?', '2023-10-06 iskander-m 2/?'],
    },
    {
      family: 'words: misspelt',
      publishedOn: '2022-11-24',
      text: 'Overnight on Nov 24, Russia fired 30 Caliber cruise missles, 4 Iskanders and 10 Shaheed drones; 25 Calibers and 9 Shaheds were shot down.',
      rows: [
        '2022-11-24 kalibr 30/25',
        '2022-11-24 iskander-m|iskander-k+iskander-m|missile 4/?',
        '2022-11-24 shahed 10/9',
      ],
    },
    {
      family: 'words: a remark in the sentence',
      publishedOn: '2023-01-27',
      text: 'Overnight on January 27 Ukraine shot down 24 drones worth half a million dollars and 47 of 55 missiles, each of which costs about $10 million.',
      rows: ['2023-01-27 drone ?/24', '2023-01-27 missile 55/47'],
    },
    {
      family: 'lists: head and parts',
      publishedOn: '2024-04-27',
      text: 'Overnight on April 27 Russia used 34 missiles:\n- 9 Kh-101;\n- 9 Kh-59/69;\n- 2 Iskander-K;\n- 12 Kalibr;\n- 2 S-300.\nTwenty-one were shot down.',
      rows: [
        '2024-04-27 kh-101-555 9/?',
        '2024-04-27 kh-59-69 9/?',
        '2024-04-27 iskander-k 2/?',
        '2024-04-27 kalibr 12/?',
        '2024-04-27 s-300-400 2/?',
      ],
      others: ['total missile 34/21'],
    },
    {
      family: 'lists: brackets',
      publishedOn: '2024-01-08',
      text: 'Overnight on January 8 Ukraine downed 18 of 51 missiles (there were 24 Kh-101 cruise missiles, 8 Kh-22s, 7 S-300s, 6 Iskanders, 4 Kinzhals and 2 Kh-31s) and all eight Shahed drones.',
      rows: [
        '2024-01-08 kh-101-555 24/?',
        '2024-01-08 kh-22-32 8/?',
        '2024-01-08 s-300-400 7/?',
        '2024-01-08 iskander-m|missile|iskander-k+iskander-m 6/?',
        '2024-01-08 kinzhal 4/?',
        '2024-01-08 kh-31 2/?',
        '2024-01-08 shahed 8/8',
      ],
      others: ['total missile 51/18'],
    },
    {
      family: 'lists: all the drones',
      publishedOn: '2024-02-15',
      text: '26 missiles and 14 drones attacked in the early hours of February 15: defenders managed to shoot down 13 missiles and every drone.',
      rows: ['2024-02-15 missile 26/13', '2024-02-15 drone 14/14'],
    },
    {
      family: 'lists: could not',
      publishedOn: '2024-03-29',
      text: 'Overnight on March 29 air defence destroyed 58 of 60 Shaheds and 26 of 39 cruise missiles. Three Kinzhals and two Iskander-Ms could not be intercepted.',
      rows: [
        '2024-03-29 shahed 60/58',
        '2024-03-29 cruise-missile 39/26',
        '2024-03-29 kinzhal 3/0',
        '2024-03-29 iskander-m 2/0',
      ],
    },
    {
      family: 'lists: rounded, then exact',
      publishedOn: '2025-02-23',
      text: 'Nearly 270 drones were launched overnight on February 23, a record. Of exactly 267 UAVs, 138 were shot down and 119 decoys were lost.',
      rows: ['2025-02-23 drone|shahed 267/138 lost 119'],
    },
    {
      family: 'lists: Banderol',
      publishedOn: '2026-06-12',
      text: 'Overnight on June 12 Russia attacked with 140 Shahed, Gerbera and Italmas strike UAVs, Banderol loitering munitions and Parodiya decoys. Air defence shot down 121 drones.',
      rows: ['2026-06-12 shahed|drone 140/121'],
    },
  ]),
  ...inLanguage('uk', [
    {
      family: 'words: verbs',
      publishedOn: '2024-10-19',
      text: 'Армія РФ у ніч на 19 жовтня випустила 98 безпілотних літальних апаратів. Наші захисники приземлили 42, ще 46 «загубилися».',
      rows: ['2024-10-19 drone 98/42 lost 46'],
    },
    {
      family: 'words: verbs',
      publishedOn: '2023-09-10',
      text: 'Рашисти вночі 10 вересня натиснули на пуск: 33 іранські безпілотники полетіли на Київщину. Мінуснули 26 із них.',
      rows: ['2023-09-10 drone|shahed 33/26'],
    },
    {
      family: 'words: misspelt',
      publishedOn: '2023-03-18',
      text: 'У ніч на 18 березня рф атакувала 16-ма «Шахідами». Збито 11 шахедiв.',
      rows: ['2023-03-18 shahed 16/11'],
    },
    {
      family: 'words: misspelt',
      publishedOn: '2024-05-30',
      text: 'Уночі 30 травня росіяни випустили вісім Х- 101, 11 С-300 / С-400 та 32 Shahed- 131/136. Знищено сім Х-101 та всі 32 БпЛА.',
      rows: ['2024-05-30 kh-101-555 8/7', '2024-05-30 s-300-400 11/?', '2024-05-30 shahed 32/32'],
    },
    {
      family: 'words: broken lines',
      publishedOn: '2025-05-18',
      text: 'У ніч на 18 травня противник атакував 273 ударними\nБпЛА типу Shahed. Збито 88 ударних\nдронів, ще 128 імітаторів локаційно\nвтрачено.',
      rows: ['2025-05-18 shahed|drone 273/88 lost 128'],
    },
    {
      family: 'words: a remark in the sentence',
      publishedOn: '2023-05-08',
      text: 'Уночі 8 травня знищено 35 «шахедів» загальною вартістю понад мільйон доларів та, за оцінками експертів, дорожчі за них вісім ракет Х-22, які до цілі не долетіли.',
      rows: ['2023-05-08 shahed ?/35'],
      optional: [
        '2023-05-08 kh-22-32 ?/8',
        '2023-05-08 kh-22-32 ?/? lost 8',
        '2023-05-08 kh-22-32 8/? lost 8',
      ],
    },
    {
      family: 'lists: head and parts',
      publishedOn: '2024-08-26',
      text: 'Уночі 26 серпня ворог застосував щонайменше 30 ракет:\n– 22 Х-101;\n– 5 «Калібрів»;\n– 3 Х-22.\nЗнищено 20 Х-101 і 4 «Калібри».',
      rows: ['2024-08-26 kh-101-555 22/20', '2024-08-26 kalibr 5/4', '2024-08-26 kh-22-32 3/?'],
    },
    {
      family: 'lists: brackets',
      publishedOn: '2023-08-15',
      text: 'Ніч на 15 серпня: збито 16 ракет із 28 (20 Х-101 та 8 «Калібрів»).',
      rows: ['2023-08-15 kh-101-555 20/?', '2023-08-15 kalibr 8/?'],
      others: ['total missile 28/16'],
    },
    {
      family: 'lists: all the drones',
      publishedOn: '2024-06-07',
      text: '5 ракет, 53 дрони: цієї ночі, 7 червня, Україну атакували з півдня. Знищити вдалося всі ракети та 48 дронів.',
      rows: ['2024-06-07 missile 5/5', '2024-06-07 drone 53/48'],
    },
    {
      family: 'lists: could not',
      publishedOn: '2025-11-14',
      text: 'У ніч на 14 листопада росіяни випустили 430 дронів і 19 ракет. Збили 405 безпілотників. П’ять аеробалістичних ракет «Кинджал» перехопити не вдалося.',
      rows: ['2025-11-14 drone 430/405', '2025-11-14 kinzhal 5/0', '2025-11-14 missile 19/?'],
    },
    {
      family: 'lists: rounded, then exact',
      publishedOn: '2023-12-22',
      text: 'Майже три десятки «шахедів» злетіло цієї ночі, 22 грудня. З 28 збито 24.',
      rows: ['2023-12-22 shahed 28/24'],
    },
    {
      family: 'lists: Banderol',
      publishedOn: '2026-07-30',
      text: 'У ніч на 30 липня противник атакував 118 ударними БпЛА типу Shahed, Гербера, баражуючими боєприпасами «Бандероль» і дронами-імітаторами «Пародія». Збито/подавлено 101 БпЛА.',
      rows: ['2026-07-30 shahed|drone 118/101'],
    },
    {
      family: 'lists: Banderol',
      publishedOn: '2026-08-06',
      text: 'Уночі 6 серпня по Миколаївщині летіло чотири «Бандеролі», збито три з чотирьох, а також дев’ять із десяти «шахедів».',
      rows: ['2026-08-06 banderol 4/3', '2026-08-06 shahed 10/9'],
    },
    {
      family: 'words: dogs that did not bark',
      publishedOn: '2025-05-02',
      text: 'Компанія запустила 20 дронів-світлячків на святі, а пошта збила ціну на 15 бандеролей. Ракетка за 9 тисяч гривень знищена конкурентами.',
      rows: [],
    },
  ]),
]
