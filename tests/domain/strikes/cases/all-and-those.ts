import type { StrikeCase } from '../strike-case.ts'

/** What "all" and "those that were shot down" speak of, and dates beside a part of the night. */
export const cases: readonly StrikeCase[] = [
  {
    about: 'where all of the downed were is no count of the launched',
    publishedOn: '2026-03-06',
    text: 'Russia launched 87 drones overnight; 64 were shot down, all over the south.',
    nightly: ['drone 87/64'],
  },
  {
    about: 'the same behind a dash, "of them"',
    publishedOn: '2026-03-06',
    text: 'Russia launched 87 drones overnight. Air defences stopped 64 – all of them near Odesa.',
    nightly: ['drone 87/64'],
  },
  {
    about: 'the same in Ukrainian',
    publishedOn: '2026-03-06',
    text: 'Росія запустила вночі 87 дронів; збито 64, усі на півдні.',
    nightly: ['drone 87/64'],
  },
  {
    about: '"all" with its own verb behind the place counts',
    publishedOn: '2026-03-06',
    text: 'Russia launched 9 missiles overnight, and all were shot down over the south.',
    nightly: ['missile 9/9'],
  },
  {
    about: 'what somebody wants to destroy is no tally',
    publishedOn: '2026-03-06',
    text: 'Росія запустила вночі 87 дронів. Ворог хоче знищити все, що ми збудували.',
    nightly: ['drone 87/?'],
  },
  {
    about: 'the same with the verb at the end',
    publishedOn: '2026-03-06',
    text: 'Росія запустила вночі 87 дронів. Ми не дамо їм усе знищити.',
    nightly: ['drone 87/?'],
  },
  {
    about: 'what they managed to shoot down is one',
    publishedOn: '2026-03-06',
    text: 'Росія запустила вночі 9 ракет. Захисники неба змогли збити всі.',
    nightly: ['missile 9/9'],
  },
  {
    about: 'of those that were shot down a part is told, and how many were launched is not',
    publishedOn: '2026-03-06',
    text: 'Odesa accounted for 13 of the 41 drones that were shot down overnight.',
    nightly: ['drone ?/41'],
  },
  {
    about: 'of those that were launched the fraction stays one',
    publishedOn: '2026-03-06',
    text: 'Ukraine shot down 41 of the 52 drones that Russia launched overnight.',
    nightly: ['drone 52/41'],
  },
  {
    about: 'a part of a night is of the date beside it, though long ago',
    publishedOn: '2026-03-06',
    text: 'In the early hours of 2 March 2025, Russia used nine Iskander-M missiles, and four of them were shot down.',
    nightly: [],
    others: ['background iskander-m 9/4 @2025-03-02'],
  },
  {
    about: 'the same in Ukrainian',
    publishedOn: '2026-03-06',
    text: 'Рано-вранці 2 березня 2025 року Росія випустила дев’ять ракет «Іскандер-М», чотири з них збито.',
    nightly: [],
    others: ['background iskander-m 9/4 @2025-03-02'],
  },
  {
    about: 'a date of something else leaves the night alone',
    publishedOn: '2026-03-06',
    text: 'After the strike of 28 January Russia sent 52 drones overnight; 41 were shot down.',
    nightly: ['drone 52/41 @2026-03-06'],
  },
  {
    about: 'drones among vehicles are losses at the front',
    publishedOn: '2026-03-06',
    text: 'На Лиманському напрямку знищено 3 бронемашини, 26 мотоциклів та 19 БпЛА.',
    nightly: [],
  },
]
