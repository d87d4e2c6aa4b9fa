import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readEnvFile } from '../../src/cli/read-env-file.ts'

const TEXT = 'BOT_TOKEN=123:abc\r\nDATA_DIR="./дані"\r\n'
let folder: string
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'sitrep-env-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
  ['UTF-16', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
])('a file in %s is read whole', (_, bytes) => {
  const path = join(folder, '.env')
  writeFileSync(path, bytes)
  expect(readEnvFile(path)).toEqual({
    variables: { BOT_TOKEN: '123:abc', DATA_DIR: './дані' },
    problem: null,
  })
})

test('to have none is usual; one that cannot be read is told, and what to do', () => {
  expect(readEnvFile(join(folder, 'nowhere'))).toEqual({ variables: {}, problem: null })
  mkdirSync(join(folder, 'locked'))
  expect(readEnvFile(join(folder, 'locked')).problem).toMatch(
    /^Unable to read .*locked \(EISDIR\).*chmod 600/,
  )
})
