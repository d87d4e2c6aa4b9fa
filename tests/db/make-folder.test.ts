import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeFolder } from '../../src/db/make-folder.ts'

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'sitrep-folder-'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

test('a folder is made with all above it, private where asked for, and again without harm', async () => {
  const path = join(root, 'a', 'b', 'c')
  await Promise.all([makeFolder(path, 0o700), makeFolder(path, 0o700)])
  await makeFolder(path, 0o700)
  expect((await stat(path)).mode & 0o777).toBe(0o700)
  expect((await stat(join(root, 'a'))).mode & 0o777).toBe(0o700)
})

test('a file in its place, or above it, is a fault', async () => {
  const file = join(root, 'file')
  await writeFile(file, '')
  await expect(makeFolder(file)).rejects.toThrow('EEXIST')
  await expect(makeFolder(join(file, 'below'))).rejects.toThrow('ENOTDIR')
})

test.skipIf(process.platform !== 'linux')('where no folder can be made it ends, with a fault', async () => {
  await expect(makeFolder('/proc/sitrep/data')).rejects.toThrow('ENOENT')
})
