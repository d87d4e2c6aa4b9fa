import { createReadStream, createWriteStream } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { nextDueAt } from '../../domain/schedule.ts'
import { exportSubscribers, importSubscribers } from '../../use-cases/transfer-subscribers.ts'
import {
  CommandFailure,
  hasFlag,
  jsonLine,
  WrongUsage,
  type Command,
  type CommandIo,
  type ExitCode,
} from '../command.ts'
import { readLines } from '../read-lines.ts'
import type { Program } from '../../program.ts'

/** `subscribers export|import`: readers move between installations as JSON Lines. */
export const subscribers: Command = {
  name: 'subscribers',
  usage: 'export|import [FILE]',
  summary: 'write all readers as JSON Lines, or read them',
  options: {},
  positionals: [1, 2],
  needs: 'stores',
  run(input, { io, program }) {
    const [action, path] = input.positionals
    const file = path === undefined || path === '-' ? null : resolve(io.cwd, path)
    if (action === 'export') return exportTo(file, io, program, hasFlag(input, 'json'))
    if (action === 'import') return importFrom(file, io, program, hasFlag(input, 'json'))
    throw new WrongUsage(`subscribers takes export or import, not "${action ?? ''}".`)
  },
}

async function exportTo(
  file: string | null,
  io: CommandIo,
  { stores }: Program,
  asJson: boolean,
): Promise<ExitCode> {
  const lines = exportSubscribers(stores)
  if (file === null) {
    for await (const some of lines) await io.out(some)
    return 0
  }
  let count = 0
  const counted = async function* () {
    for await (const some of lines) {
      count += some.split('\n').length - 1
      yield some
    }
  }
  try {
    // Readers are people: only the owner may read the file.
    await pipeline(Readable.from(counted()), createWriteStream(file, { mode: 0o600 }))
  } catch (error) {
    throw fileFailure('write', file, error)
  }
  await io.out(asJson ? jsonLine({ readers: count }) : `Readers: ${count}, in ${file}\n`)
  return 0
}

async function importFrom(
  file: string | null,
  io: CommandIo,
  { stores, clock }: Program,
  asJson: boolean,
): Promise<ExitCode> {
  const refusals: Promise<void>[] = []
  const result = await importSubscribers(
    readLines(file === null ? io.stdin : readBytes(file)),
    { subscribers: stores.subscribers, nextDueAt },
    clock.now(),
    ({ line, reason }) => refusals.push(io.err(`Line ${line} was left out: ${reason}\n`)),
  )
  await Promise.all(refusals)
  const { added, changed, unchanged, refused } = result
  await io.out(
    asJson
      ? jsonLine(result)
      : `Readers: added ${added}, changed ${changed}, unchanged ${unchanged}, left out ${refused}\n`,
  )
  return refused > 0 ? 1 : 0
}

async function* readBytes(file: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(file)) yield chunk
  } catch (error) {
    throw fileFailure('read', file, error)
  }
}

function fileFailure(verb: 'read' | 'write', file: string, error: unknown): CommandFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
  return new CommandFailure(`Unable to ${verb} ${file} (${code}).`)
}
