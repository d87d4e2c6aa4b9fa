/** Of moments in their order, in ms. */
export function mostInOneSecond(moments: readonly number[]): number {
  let [most, first] = [0, 0]
  for (const [index, at] of moments.entries()) {
    while ((moments[first] ?? at) <= at - 1000) first += 1
    most = Math.max(most, index - first + 1)
  }
  return most
}
