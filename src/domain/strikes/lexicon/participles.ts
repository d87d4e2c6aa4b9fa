/** «запущених дронів»: said of the weapons behind it. */
const LAUNCHED = /(?:их|ого|ими)$/

/** «34 збиті дрони», «21 перехоплений дрон» */
const DOWNED = /(?:ті|тих|ні|них|тими|ними|тий|ту|та|те|ний|ну|на|не)$/

/** "targeting", "attacking" */
const ACTIVE = /ing$/

/** «запущено»: needs no "was" */
const IMPERSONAL = /о$/

/** Whether a verb only describes what does it: "drones targeting Kyiv". */
export function isActiveParticiple(word: string): boolean {
  return ACTIVE.test(word)
}

/** «застосували»: governs what stands on both sides of it. */
const FINITE_PAST = /(?:в|ла|ло|ли)$/

/** «знищити»: what is to be done. */
const INFINITIVE = /ти$/

/** Whether a verb names a deed without saying that it was done. */
export function isInfinitive(word: string): boolean {
  return INFINITIVE.test(word)
}

/** Whether a verb has the form of a sentence's own, and is no participle. */
export function isFinitePast(word: string): boolean {
  return FINITE_PAST.test(word)
}

/** Whether a verb says by its form that it was done. */
export function isImpersonal(word: string): boolean {
  return IMPERSONAL.test(word)
}

/** «вилучила», «знайшли», "seized": the form of a verb, whatever it says. */
const VERB_FORM = /(?:ла|ло|ли|лася|лися|лась|лось|лись|вся|ють|уть|ять|ed)$/

/** Whether a word that no lexicon knows may be the verb of its clause. */
export function hasVerbForm(word: string): boolean {
  return word.length > 4 && VERB_FORM.test(word)
}

/** Whether a word for launching has the form that stands between a number and its weapons. */
export function isLaunchedParticiple(word: string): boolean {
  return LAUNCHED.test(word)
}

/** Whether a word for shooting down has that form. */
export function isDownedParticiple(word: string): boolean {
  return DOWNED.test(word)
}
