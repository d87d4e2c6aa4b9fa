import type { IsoDate } from '../../../src/domain/calendar.ts'

/**
 * What the sample briefings state of each night's attacks.
 * Figures: "Massive Missile Attacks on Ukraine", P. Ivaniuk (piterfm), Kaggle.
 */
export type SampleFigure = {
  readonly night: IsoDate
  readonly model: string
  /** `null` where only the interceptions were reported. */
  readonly launched: number | null
  /** `null` where the report names none. */
  readonly intercepted: number | null
}

export const SAMPLE_NIGHTS: readonly SampleFigure[] = [
  { night: '2023-07-18', model: 'kalibr', launched: 6, intercepted: 6 },
  { night: '2023-07-18', model: 'shahed', launched: 36, intercepted: 31 },
  { night: '2023-07-18', model: 'recon-drone', launched: null, intercepted: 1 },
  { night: '2023-07-19', model: 'kalibr', launched: 16, intercepted: 13 },
  { night: '2023-07-19', model: 'kh-22-32', launched: 8, intercepted: null },
  { night: '2023-07-19', model: 'oniks', launched: 6, intercepted: null },
  { night: '2023-07-19', model: 'kh-59-69', launched: 1, intercepted: 1 },
  { night: '2023-07-19', model: 'shahed', launched: 32, intercepted: 23 },
  { night: '2023-07-20', model: 'oniks', launched: 7, intercepted: null },
  { night: '2023-07-20', model: 'kh-22-32', launched: 4, intercepted: null },
  { night: '2023-07-20', model: 'kalibr', launched: 3, intercepted: 2 },
  { night: '2023-07-20', model: 'iskander-k', launched: 5, intercepted: 3 },
  { night: '2023-07-20', model: 'shahed', launched: 19, intercepted: 13 },
  { night: '2023-07-21', model: 'recon-drone', launched: null, intercepted: 9 },
  { night: '2023-07-22', model: 'shahed', launched: 5, intercepted: 5 },
  { night: '2023-07-23', model: 'oniks', launched: 5, intercepted: null },
  { night: '2023-07-23', model: 'kh-22-32', launched: 3, intercepted: null },
  { night: '2023-07-23', model: 'kalibr', launched: 4, intercepted: 4 },
  { night: '2023-07-23', model: 'iskander-k', launched: 5, intercepted: 5 },
  { night: '2023-07-23', model: 'iskander-m', launched: 2, intercepted: 2 },
  { night: '2023-07-26', model: 'kalibr', launched: 3, intercepted: 3 },
  { night: '2023-07-26', model: 'kh-101-555', launched: 36, intercepted: 33 },
  { night: '2023-07-26', model: 'kinzhal', launched: 4, intercepted: null },
  { night: '2023-07-27', model: 'kalibr', launched: 2, intercepted: null },
  { night: '2023-07-27', model: 'shahed', launched: 8, intercepted: 8 },
  { night: '2023-07-29', model: 'recon-drone', launched: null, intercepted: 4 },
  { night: '2023-07-30', model: 'shahed', launched: 4, intercepted: 4 },
  { night: '2023-08-02', model: 'shahed', launched: 23, intercepted: 23 },
  { night: '2023-08-02', model: 'recon-drone', launched: null, intercepted: 7 },
  { night: '2023-08-03', model: 'shahed', launched: 15, intercepted: 15 },
  { night: '2023-08-05', model: 'kalibr', launched: 14, intercepted: 13 },
  { night: '2023-08-05', model: 'kinzhal', launched: 3, intercepted: null },
  { night: '2023-08-06', model: 'kalibr', launched: 6, intercepted: 5 },
  { night: '2023-08-06', model: 'kh-101-555', launched: 20, intercepted: 13 },
  { night: '2023-08-06', model: 'shahed', launched: 27, intercepted: 27 },
  { night: '2023-08-11', model: 'shahed', launched: 10, intercepted: 7 },
  { night: '2023-08-11', model: 'kinzhal', launched: 4, intercepted: 1 },
  { night: '2023-08-12', model: 'shahed', launched: 5, intercepted: 3 },
  { night: '2023-08-14', model: 'kalibr', launched: 8, intercepted: 8 },
  { night: '2023-08-14', model: 'shahed', launched: 15, intercepted: 15 },
  { night: '2023-08-14', model: 'kinzhal', launched: 3, intercepted: 1 },
  { night: '2023-08-15', model: 'kalibr', launched: 4, intercepted: 2 },
  { night: '2023-08-15', model: 'kh-101-555', launched: 20, intercepted: 14 },
  { night: '2023-08-15', model: 'kh-22-32', launched: 4, intercepted: null },
  { night: '2023-08-15', model: 's-300-400', launched: 8, intercepted: null },
  { night: '2023-08-16', model: 'shahed', launched: 13, intercepted: 13 },
]
