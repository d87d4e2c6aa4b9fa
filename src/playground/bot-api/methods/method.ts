import type { CallParameters } from '../call-parameters.ts'

/** Carries out one call and returns its result. Foreseen refusals are thrown as `Refusal`. */
export type Method = (parameters: CallParameters, signal: AbortSignal) => unknown
export type Methods = Readonly<Record<string, Method>>
