import { globSync, readFileSync } from 'node:fs'
import { FluentResource } from '@fluent/bundle'
import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../src/domain/language.ts'
import { WEAPONS } from '../../src/domain/weapons/weapon-lexicon.ts'
import { TOPICS } from '../../src/domain/topic.ts'
import { COMMANDS } from '../../src/telegram/commands.ts'

const FOLDER = 'src/telegram/locales'
const read = (language: Language): string =>
  globSync(`${FOLDER}/${language}/*.ftl`)
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')

type Entry = { readonly key: string; readonly variables: readonly string[] }

/** Variables that a language needs for its own grammar. */
const GRAMMAR = ['weaponGenitive', 'weaponAccusative', 'case', 'hour']

function entriesOf(language: Language): readonly Entry[] {
  return new FluentResource(read(language)).body.map(({ id, value }) => ({
    key: id,
    variables: [
      ...new Set([...JSON.stringify(value).matchAll(/"type":"var","name":"(\w+)"/g)].map((m) => m[1] ?? '')),
    ]
      .filter((name) => !GRAMMAR.includes(name))
      .sort(),
  }))
}

const entries = { en: entriesOf('en'), uk: entriesOf('uk') }
const keys = new Set(entries.en.map(({ key }) => key))

/** Keys as code names them: whole ones, and the beginnings of those that end in a value. */
function keysInCode(): { readonly whole: readonly string[]; readonly begun: readonly string[] } {
  const code = globSync('src/telegram/**/*.ts')
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')
  const calls = [...code.matchAll(/(?:html|plain|texts|say|button)\(\s*(['`])([a-z-]+?)(?:\1|\$\{)/g)]
  const isTemplate = ([whole]: readonly string[]) => whole?.endsWith('${') === true
  return {
    whole: calls.filter((call) => !isTemplate(call)).map(([, , key = '']) => key),
    begun: calls.filter(isTemplate).map(([, , key = '']) => key),
  }
}

/** What sources publish, and the bot reads. */
const ABOUT_WHAT_IS_READ = [
  ...['ingest-how', 'free-alarm'],
  ...['start-new', 'start-new-above', 'start-new-group', 'today-nothing-yet'],
  ...['paste-title', 'paste-revised', 'paste-unchanged'],
]
/** Said in other words: the sentence before names it. */
const WITHOUT_THE_WORD = ['time-next']

/** The text of each entry, without what is filled in. */
function entryTexts(language: Language): readonly (readonly [string, string])[] {
  const blocks = read(language).split(/^(?=[a-z][a-z0-9-]* =)/mu)
  return blocks.flatMap((block) => {
    const [, key, text] = /^([a-z][a-z0-9-]*) =([\s\S]*)$/u.exec(block) ?? []
    if (key === undefined || text === undefined) return []
    const sentences = text.split('\n').filter((line) => !line.startsWith('#'))
    return [
      [
        key,
        sentences
          .join('\n')
          .replace(/\{ "[^"]*" \}|\{ \$?[\w-]+ (?:->|\})/gu, 'X')
          .replace(/<[^>]*>/gu, ''),
      ] as const,
    ]
  })
}

describe('texts of the bot', () => {
  test('no key stands twice', () => {
    for (const language of LANGUAGES) {
      const all = entries[language].map(({ key }) => key)
      expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([])
    }
  })

  test('both languages have the same keys', () => {
    expect(entries.uk.map(({ key }) => key).sort()).toEqual([...keys].sort())
  })

  test('both languages fill in the same variables', () => {
    const english = new Map(entries.en.map(({ key, variables }) => [key, variables]))
    const different = entries.uk.filter(
      ({ key, variables }) => JSON.stringify(variables) !== JSON.stringify(english.get(key)),
    )
    expect(different.map(({ key }) => key).filter((key) => !isCounted(key))).toEqual([])
  })

  test('every key that the code names exists', () => {
    const { whole, begun } = keysInCode()
    expect(whole.length).toBeGreaterThan(40)
    expect(whole.filter((key) => !keys.has(key) && !keys.has(`button-${key}`))).toEqual([])
    expect(begun.filter((begin) => ![...keys].some((key) => key.startsWith(begin)))).toEqual([])
  })

  test('every topic, weapon and command has its name', () => {
    const wanted = [
      ...TOPICS.map((topic) => `topic-${topic}`),
      ...WEAPONS.map(({ key }) => `weapon-${key}`),
      ...COMMANDS.map((command) => `command-${command}`),
    ]
    expect(wanted.filter((key) => !keys.has(key))).toEqual([])
  })

  test('Ukrainian has no letters of Russian, and no word of two alphabets', () => {
    const text = read('uk').replace(/\{[^}]*\}/g, '')
    expect(text.match(/\p{L}*[ыэъё]\p{L}*/giu) ?? []).toEqual([])
    expect(text.match(/\p{Script=Cyrillic}+[a-z]\p{L}*|[a-z]+\p{Script=Cyrillic}\p{L}*/giu) ?? []).toEqual([])
  })

  test('English has no Cyrillic but the name of Ukrainian', () => {
    expect(read('en').match(/\p{Script=Cyrillic}+/gu) ?? []).toEqual(['Українською'])
  })

  test('what is read is «зведення», and what the bot sends is «дайджест»', () => {
    const told = entryTexts('uk').filter(([, text]) => /зведен/iu.test(text))
    expect(told.map(([key]) => key).sort()).toEqual([...ABOUT_WHAT_IS_READ].sort())
    const neuter = /дайджест\p{L}* (?:\p{L}+ )?(?:\p{L}+ло|вон[оа]|нього)(?!\p{L})/iu
    expect(entryTexts('uk').filter(([, text]) => neuter.test(text))).toEqual([])
  })

  test('every sentence about what is sent has the one word for it', () => {
    const english = new Map(entryTexts('en'))
    const sent = entryTexts('uk').filter(
      ([key]) =>
        /\b(?:next|last|latest|daily|first|the) briefing\b/iu.test(english.get(key) ?? '') &&
        !ABOUT_WHAT_IS_READ.includes(key),
    )
    expect(sent.length).toBeGreaterThan(20)
    const without = sent.filter(([key, text]) => !/дайджест/iu.test(text) && !WITHOUT_THE_WORD.includes(key))
    expect(without.map(([key]) => key)).toEqual([])
  })

  test('quotation marks, dashes and dots are of one make in each language', () => {
    const wrong = {
      en: /[«»„]|\p{L}["'][\s\p{L}]|\s[—-]\s|\.\.\.(?!\d)/u,
      uk: /[“”„]|\p{L}["'][\s\p{L}]|\p{L}\s[–-]\s|\.\.\.(?!\d)|[ʼ`]/u,
    }
    for (const language of LANGUAGES) {
      const faulty = entryTexts(language).filter(([, text]) => wrong[language].test(text))
      expect(faulty).toEqual([])
    }
  })

  test('an apostrophe is typographic in both', () => {
    const sentences = LANGUAGES.flatMap((language) => read(language).split('\n'))
    expect(sentences.filter((line) => /\p{L}'\p{L}/u.test(line) && !line.startsWith('#'))).toEqual([])
  })

  test('nothing in Telegram’s menus is longer than Telegram takes', () => {
    for (const language of LANGUAGES) {
      const text = read(language)
      const lengthOf = (key: string) => new RegExp(`^${key} = (.*)$`, 'm').exec(text)?.[1]?.length ?? 0
      for (const command of COMMANDS) expect(lengthOf(`command-${command}`)).toBeLessThanOrEqual(40)
      expect(lengthOf('bot-about')).toBeLessThanOrEqual(120)
    }
  })
})

/** Only one of the languages may need the number itself to choose a form. */
function isCounted(key: string): boolean {
  return /^(?:weapon|tally|digest|figure)-/.test(key)
}
