import type { Language } from '../language.ts'

/** Months by number, 1 first: every form in which one is written. */
export const MONTH_WORDS: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  en: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  uk: [
    ['січень', 'січня', 'січні', 'січ'],
    ['лютий', 'лютого', 'лютому', 'лют'],
    ['березень', 'березня', 'березні', 'бер'],
    ['квітень', 'квітня', 'квітні', 'квіт'],
    ['травень', 'травня', 'травні', 'трав'],
    ['червень', 'червня', 'червні', 'черв'],
    ['липень', 'липня', 'липні', 'лип'],
    ['серпень', 'серпня', 'серпні', 'серп'],
    ['вересень', 'вересня', 'вересні', 'вер'],
    ['жовтень', 'жовтня', 'жовтні', 'жовт'],
    ['листопад', 'листопада', 'листопаді', 'лист'],
    ['грудень', 'грудня', 'грудні', 'груд'],
  ],
}
