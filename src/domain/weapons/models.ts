/**
 * A model is one line of a tally: a weapon key, or the sorted keys that one figure counts together, joined by `+`
 * ("kalibr+kh-101-555").
 */
export function joinModels(keys: readonly string[]): string {
  return keys.length < 2 ? (keys[0] ?? '') : [...new Set(keys)].toSorted().join('+')
}

/** The keys of a joint figure, or the key alone; none for an empty text. */
export function modelParts(model: string): readonly string[] {
  return model === '' ? [] : model.split('+')
}
