import type { Language } from '../../domain/language.ts'
import { COUNTS } from '../../domain/tally/figures.ts'
import type { CsvWords } from '../../domain/tally/tally-csv.ts'
import type { Texts } from '../../ports.ts'
import { definitionText } from './definition-text.ts'
import { sourceNameOf } from './source-name.ts'
import { figureText, reasonsText, valuesText, weaponLabel, weaponText } from './tally-phrases.ts'

/** The cells of a table of figures in a language. */
export function csvWords(texts: Texts, language: Language): CsvWords {
  return {
    column: (name) => texts(`csv-column-${name.replaceAll('_', '-')}`),
    raid: (raid) => texts(`csv-raid-${raid}`),
    weapon: (model) => weaponLabel(model, texts),
    bound: (bound) => texts(`csv-bound-${bound}`),
    source: ({ name }) => name,
    conflict: ({ count, values }) =>
      texts(`csv-conflict-${count}`, { values: valuesText(values, texts, language) }),
    alsoReported({ claim, reasons }) {
      const figures = COUNTS.flatMap((count) => {
        const figure = claim[count]
        return figure === null ? [] : [`${texts(`csv-column-${count}`)} ${figureText(figure, texts)}`]
      })
      return texts('csv-also-reported', {
        weapon: weaponText(claim.model, 2, texts),
        figures: figures.join(', '),
        source: sourceNameOf(claim, texts),
        reasons: reasonsText(reasons, texts),
      })
    },
    definition: (definition) => definitionText(definition, texts),
    noReport: texts('csv-no-report'),
  }
}
