/** Round steps from 0 up to at least `most`, about four of them. */
export function ticksUpTo(most: number): readonly number[] {
  const rough = Math.max(1, most) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? 1)
  const whole = Number.isInteger(step) ? step : Math.ceil(step)
  const count = Math.ceil(Math.max(1, most) / whole)
  return Array.from({ length: count + 1 }, (_, at) => at * whole)
}
