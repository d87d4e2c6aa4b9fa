import type { Language } from '../../../src/domain/language.ts'
import { DESK, PHONE, type Scheme } from '../studio.ts'
import type { Step } from '../steps.ts'

export type Format = 'classic' | 'rich'
export type Scene = {
  readonly name: string
  readonly format: Format
  /** Done before it; the picture is of the newest message then. None: of the week in review, which comes by itself. */
  readonly steps: readonly Step[]
  /** Left out: both. */
  readonly theme?: Scheme
}

export const LANGUAGES: readonly { readonly language: Language; readonly person: string }[] = [
  { language: 'en', person: 'Alex' },
  { language: 'uk', person: 'Олена' },
]

export const THEMES: readonly Scheme[] = ['light', 'dark']

/** `scale`: device pixels to one of CSS. */
export const SCREENS = [
  { name: '390', size: PHONE, scale: 1.5 },
  { name: 'desktop', size: DESK, scale: 1 },
] as const

/** At noon every report of the day is in. */
export const HOUR = '12:00'

/** By when it has come: a Sunday, which brings the week in review. */
export const SUNDAYS: readonly { readonly date: string; readonly scenes: readonly Scene[] }[] = [
  {
    date: '6 August 2023',
    scenes: [
      { name: 'week', format: 'classic', steps: [] },
      ...scenesOfFormat('classic'),
      {
        name: 'chart',
        format: 'classic',
        theme: 'light',
        steps: [{ say: '/chart' }, { see: 'button-dark' }],
      },
      {
        name: 'chart',
        format: 'classic',
        theme: 'dark',
        steps: [{ say: '/chart' }, { see: 'button-dark' }, { tap: 'button-dark' }, { see: 'button-light' }],
      },
      ...scenesOfFormat('rich'),
    ],
  },
  { date: '13 August 2023', scenes: [{ name: 'week', format: 'rich', steps: [] }] },
]

function scenesOfFormat(format: Format): readonly Scene[] {
  const today: readonly Step[] = [{ say: '/today' }, { see: 'button-digest-sources' }]
  return [
    { name: 'digest', format, steps: today },
    {
      name: 'sources',
      format,
      steps: [...today, { tap: 'button-digest-sources' }, { see: 'button-digest-back' }],
    },
    {
      name: 'answer',
      format,
      steps: [{ say: { en: '/strikes week', uk: '/strikes тиждень' } }, { see: 'button-chart' }],
    },
  ]
}

/** What a reader does to get messages with tables, having seen a sample. */
export const CHOOSE_RICH: readonly Step[] = [
  { say: '/settings' },
  { tap: 'button-format' },
  { tap: 'button-format-sample' },
  { tap: 'button-format-readable' },
]

export const CHOOSE_WEEK: readonly Step[] = [{ say: '/settings' }, { tap: 'button-switch-week' }]
