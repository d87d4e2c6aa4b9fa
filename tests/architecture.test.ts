import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Imports point inward. A file at the top of `src` is an area of its own. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  ports: ['domain'],
  'use-cases': ['domain', 'ports'],
  db: ['domain', 'ports'],
  sources: ['domain', 'ports'],
  charts: ['domain', 'ports'],
  telegram: ['domain', 'ports', 'use-cases'],
  http: ['domain', 'ports', 'use-cases'],
  delivery: ['domain', 'ports', 'use-cases'],
  queue: ['domain', 'ports'],
  playground: ['domain', 'ports'],
  log: ['ports'],
  config: ['domain'],
  schedule: ['domain', 'ports', 'use-cases'],
  'steady-clock': ['domain', 'ports'],
}

/** These join everything, and nothing inside may know them. */
const OUTERMOST = [
  'program',
  'load-sources',
  'observe',
  'compose-what-is-sent',
  'notifiers-of',
  'app',
  'cli',
  'main',
]

/** What the pure core may use of packages: nothing that reads, writes or keeps time. */
const DOMAIN_PACKAGES = ['cheerio/slim', 'cheerio', '@vvo/tzdb', 'entities', 'fastest-levenshtein']

const files = globSync('src/**/*.ts').map((path) => path.replaceAll('\\', '/'))

const areaOf = (path: string): string => {
  const [, first = ''] = path.split('/')
  return first.replace(/\.ts$/, '')
}

const IMPORTS =
  /^import\s+(?:[^'"]*?\sfrom\s+)?'([^']+)'|^export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s+from\s+'([^']+)'|\bimport\('([^']+)'\)/gm

const importsOf = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(IMPORTS)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')

describe('architecture', () => {
  test.each(files)('%s imports inward only', (path) => {
    const area = areaOf(path)
    if (OUTERMOST.includes(area)) return expect(importsOf(path)).not.toContain('./main.ts')
    const allowed = MAY_IMPORT[area]
    expect(allowed, `${area} is a new area: say in MAY_IMPORT what it may import`).toBeDefined()
    const outward = importsOf(path)
      .filter((target) => target.startsWith('.'))
      .map((target) => areaOf(relative('.', join(dirname(path), target)).replaceAll('\\', '/')))
      .filter((target) => target !== area && !allowed?.includes(target))
    expect(outward).toEqual([])
  })

  test('the domain reads nothing, writes nothing and keeps no time', () => {
    const foreign = files
      .filter((path) => areaOf(path) === 'domain')
      .flatMap((path) => importsOf(path).map((target) => ({ path, target })))
      .filter(({ target }) => !target.startsWith('.') && !DOMAIN_PACKAGES.includes(target))
    expect(foreign).toEqual([])
  })

  test('no files import each other in a circle, not even for types', () => {
    const targetsOf = (path: string): string[] =>
      importsOf(path)
        .filter((target) => target.startsWith('.'))
        .map((target) => join(dirname(path), target).replaceAll('\\', '/'))
    const isDone = new Set<string>()
    const findCircle = (path: string, way: readonly string[]): readonly string[] | null => {
      if (way.includes(path)) return [...way.slice(way.indexOf(path)), path]
      if (isDone.has(path)) return null
      for (const target of targetsOf(path)) {
        const circle = findCircle(target, [...way, path])
        if (circle !== null) return circle
      }
      isDone.add(path)
      return null
    }
    expect(files.flatMap((path) => findCircle(path, []) ?? [])).toEqual([])
  })

  test('only main.ts touches the process', () => {
    const touching = files.filter((path) => /\bprocess\.[a-z]|node:process/.test(readFileSync(path, 'utf8')))
    expect(touching.filter((path) => path !== 'src/main.ts')).toEqual([])
  })

  test('no file outgrows 250 lines, data aside', () => {
    const long = files
      .filter((path) => !/lexicon|schema|sample/.test(path))
      .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 250)
    expect(long).toEqual([])
  })

  test('every station of the journey is a file that the program uses', () => {
    const named = [...readFileSync('docs/journey.md', 'utf8').matchAll(/`(src\/[^`]+\.ts)`/g)].map(
      ([, path]) => path,
    )
    expect(named.length).toBeGreaterThan(15)
    const imported = new Set(
      files.flatMap((path) =>
        importsOf(path).map((target) => join(dirname(path), target).replaceAll('\\', '/')),
      ),
    )
    expect(named.filter((path) => path === undefined || !imported.has(path))).toEqual([])
  })

  test('the product never looks for what stands beside the checkout', () => {
    expect(files.filter((path) => readFileSync(path, 'utf8').includes('../shared'))).toEqual([])
  })

  test('no folder is a drawer for odds and ends', () => {
    expect(files.filter((path) => /\/(utils?|helpers?|common|types|misc)\//.test(path))).toEqual([])
  })
})
