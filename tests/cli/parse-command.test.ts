import { describe, expect, test } from 'vitest'
import {
  choiceOption,
  dateOption,
  hasFlag,
  textOption,
  WrongUsage,
  type Command,
} from '../../src/cli/command.ts'
import { formatCommandHelp, formatHelp } from '../../src/cli/help.ts'
import { parseCommand } from '../../src/cli/parse-command.ts'

const command: Command = {
  name: 'read',
  usage: 'FILE… [--published DATE]',
  summary: 'read files',
  options: { published: { type: 'string' }, language: { type: 'string' } },
  positionals: [1, 2],
  needs: 'alone',
  run: () => Promise.resolve(0),
}

const NOW = new Date('2023-08-02T06:00:00Z')

describe('command line', () => {
  test('reads options and arguments in any order', () => {
    const input = parseCommand(command, ['a.txt', '--published', '2023-07-18', '--json', '-'])
    expect(input.positionals).toEqual(['a.txt', '-'])
    expect(dateOption(input, 'published', NOW)).toBe('2023-07-18')
    expect(hasFlag(input, 'json')).toBe(true)
    expect(textOption(input, 'language')).toBeNull()
  })

  test.each([
    [[], /needs FILE/],
    [['a', 'b', 'c'], /does not take "c"/],
    [['a', '--colour'], /--colour/],
    [['a', '--published'], /--published/],
  ])('refuses %j and says why', (argv, sentence) => {
    expect(() => parseCommand(command, argv)).toThrow(WrongUsage)
    expect(() => parseCommand(command, argv)).toThrow(sentence)
  })

  test.each([
    ['18.07.2023', '2023-07-18'],
    ['yesterday', '2023-08-01'],
    ['18 липня', '2023-07-18'],
  ])('takes a day as people write it: %s', (value, date) => {
    const input = parseCommand(command, ['a', '--published', value])
    expect(dateOption(input, 'published', NOW)).toBe(date)
  })

  test.each(['2023-02-30', 'July', 'soon', '2023-07-18T00:00'])('takes no "%s" for a date', (value) => {
    const input = parseCommand(command, ['a', '--published', value])
    expect(() => dateOption(input, 'published', NOW)).toThrow(/such as 2023-07-18/)
  })

  test('names the words an option takes', () => {
    const input = parseCommand(command, ['a', '--language', 'fr'])
    expect(() => choiceOption(input, 'language', ['en', 'uk'])).toThrow(
      '--language takes one of en, uk, not "fr".',
    )
  })

  test('shows help without the arguments it would need', () => {
    expect(hasFlag(parseCommand(command, ['--help']), 'help')).toBe(true)
    expect(formatCommandHelp(command)).toContain('Usage: sitrep read FILE… [--published DATE]')
    expect(formatHelp([command])).toContain('read  read files')
  })
})
