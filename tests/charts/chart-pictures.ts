import type { ChartPicture } from '../../src/ports.ts'

/** A picture of so many nights, unlike any of another number. */
export function aPicture(changes: Partial<ChartPicture> & { readonly nights?: number } = {}): ChartPicture {
  const { nights = 30, ...rest } = changes
  const heights = Array.from({ length: nights }, (_, at) => 40 + ((at * 37) % 90))
  return {
    theme: 'light',
    language: 'en',
    headline: `Most drones in these ${nights} nights: 128 on the night of 9 July`,
    subtitle: '1–30 July 2023 · launched each night',
    panels: [
      {
        kind: 'bars',
        title: 'Drones: 812 launched, 640 stopped',
        bars: heights.map((height, at) => ({
          state: at === 3 ? 'no-report' : at === 5 ? 'not-mentioned' : 'told',
          night: { stopped: height, through: height >> 3, unknown: 0 },
          day: at === 7 ? { stopped: 9, through: 2, unknown: 0 } : null,
          isLeast: at === 9,
          text: at === 11 ? String(height) : null,
        })),
        marks: [{ before: 20, text: '1' }],
      },
    ],
    legend: [
      { kind: 'stopped', text: 'stopped' },
      { kind: 'day', text: 'by day' },
      { kind: 'no-report', text: 'no report' },
    ],
    labels: heights.map((_, at) => (at % 5 === 0 ? `${at + 1} Jul` : '')),
    notes: ['Source: Sample'],
    ...rest,
  }
}
