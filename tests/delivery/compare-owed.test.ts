import { expect, test } from 'vitest'
import { allOf, compareOwed } from '../support/compare-owed.ts'

const owed = [
  { chatId: 1, groups: [allOf(['a', 'b'])] },
  { chatId: 2, groups: [allOf(['a']), { labels: ['x', 'y', 'z'], count: 2 }] },
  { chatId: 3, groups: [] },
]
const RIGHT = ['1 a', '1 b', '2 a', '2 z', '2 x']
const cameOf = (told: readonly string[]) =>
  told.map((each) => ({ chatId: Number(each.slice(0, 1)), label: each.slice(2) }))

test.each([
  ['nothing that is wrong', RIGHT, { lost: 0, twice: 0, extra: 0 }],
  ['what never came', ['1 a', '2 a', '2 z', '2 x'], { lost: 1, twice: 0, extra: 0 }],
  ['too few of a group', ['1 a', '1 b', '2 a', '2 y'], { lost: 1, twice: 0, extra: 0 }],
  ['too many of a group', [...RIGHT, '2 y'], { lost: 0, twice: 0, extra: 1 }],
  ['the same again', [...RIGHT, '1 a', '2 x', '2 x'], { lost: 0, twice: 3, extra: 0 }],
  ['one that makes up for no other', ['1 a', '1 a', ...RIGHT.slice(2)], { lost: 1, twice: 1, extra: 0 }],
  ['what was owed to nobody', [...RIGHT, '1 x', '3 a', '9 a'], { lost: 0, twice: 0, extra: 3 }],
])('the comparison of what came with what is owed finds %s', (_, told, faults) => {
  expect(compareOwed(owed, cameOf(told))).toMatchObject(faults)
})

test('it names the chats that got something twice, whoever they are', () => {
  expect([...compareOwed(owed, cameOf([...RIGHT, '2 a', '9 a', '9 a'])).chatsWithTwice]).toEqual([2, 9])
})
