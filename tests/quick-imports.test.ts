import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

/** Prints what every import came to, as `[importer, name, address, type]`. */
const LIST = `
  import module from 'node:module'
  const found = []
  module.registerHooks({
    resolve(name, context, next) {
      const { url, format } = next(name, context)
      found.push([context.parentURL, name, url, format])
      return { url, format, shortCircuit: true }
    },
  })
  await import('./src/db/open-database.ts')
  console.log(JSON.stringify(found.sort()))`

async function listImports(...options: readonly string[]): Promise<readonly (readonly string[])[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...options, '--input-type=module', '--eval', LIST],
    { env: { PATH: process.env['PATH'] }, maxBuffer: 10_000_000 },
  )
  return JSON.parse(stdout) as readonly (readonly string[])[]
}

test('what is imported quickly is what Node itself would import', async () => {
  const [quick, slow] = await Promise.all([listImports('--import', './src/quick-imports.js'), listImports()])
  expect(slow.filter(([, , url = '']) => url.includes('/drizzle-orm/')).length).toBeGreaterThan(100)
  expect(quick).toEqual(slow)
})
