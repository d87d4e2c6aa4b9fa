/**
 * `npm run prove:upgrade`: the code of the last release, named in drizzle/released.json, runs its own tests of the
 * database and of delivery on the schema of this one, as it does beside it while an installation is upgraded.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const TESTS = [
  'tests/db/stores.test.ts',
  'tests/db/subscriber-cascade.test.ts',
  'tests/delivery/delivery-store.test.ts',
  'tests/delivery/create-delivery-engine.test.ts',
  'tests/use-cases/fetch-sources.test.ts',
]

const { commit } = JSON.parse(readFileSync('drizzle/released.json', 'utf8')) as { commit: string }
if (spawnSync('git', ['cat-file', '-e', `${commit}^{commit}`]).status !== 0)
  throw new Error(`The last release, ${commit}, is not in this clone: git fetch --unshallow`)

const folder = mkdtempSync(join(tmpdir(), 'sitrep-released-'))
try {
  const archive = execFileSync('git', ['archive', commit], { maxBuffer: 2 ** 30 })
  execFileSync('tar', ['-x', '-C', folder], { input: archive })
  rmSync(join(folder, 'drizzle'), { recursive: true })
  cpSync('drizzle', join(folder, 'drizzle'), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const { status } = spawnSync('npx', ['vitest', 'run', ...TESTS], { cwd: folder, stdio: 'inherit' })
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
