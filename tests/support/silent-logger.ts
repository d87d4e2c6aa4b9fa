import type { Logger } from '../../src/ports.ts'

const ignore = () => undefined

export const silentLogger: Logger = { debug: ignore, info: ignore, warn: ignore, error: ignore }
