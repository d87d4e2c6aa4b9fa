import { getTableColumns } from 'drizzle-orm'
import { expect, test } from 'vitest'
import {
  alerts,
  channelEditions,
  chatHosts,
  deliveries,
  feedback,
  follows,
  subscribers,
  topicChoices,
} from '../../src/db/schema.ts'

/**
 * What `/privacy` tells in words. A column that is added to these tables fails here: tell of it in both
 * languages, then add its name.
 */
const TOLD = {
  subscribers: [
    ...[
      'chatId',
      'threadId',
      'kind',
      'language',
      'timezone',
      'deliveryTime',
      'days',
      'format',
      'corrections',
      'mutedSources',
      'waitUntil',
      'figuresNote',
      'weekly',
    ],
    ...['moreTimes', 'weekendTime', 'quietFrom', 'quietUntil', 'silent', 'style', 'light', 'catchUpFrom'],
    ...['status', 'inactiveReason', 'pausedUntil', 'nextDueAt', 'nextWeekAt', 'toldUntil', 'createdAt'],
  ],
  topics: ['chatId', 'topic', 'position'],
  follows: ['chatId', 'words', 'position'],
  alerts: ['chatId', 'kind', 'value', 'least'],
  feedback: ['adminId', 'messageId', 'chatId', 'sentAt'],
  hosts: ['chatId', 'userId', 'previews'],
  editions: ['chatId', 'slot', 'line', 'lineAskedOf', 'takenAt', 'shownAt'],
}

test('/privacy tells of everything that is stored about a chat', () => {
  expect(Object.keys(getTableColumns(subscribers)).sort()).toEqual([...TOLD.subscribers].sort())
  expect(Object.keys(getTableColumns(topicChoices)).sort()).toEqual([...TOLD.topics].sort())
  expect(Object.keys(getTableColumns(follows)).sort()).toEqual([...TOLD.follows].sort())
  expect(Object.keys(getTableColumns(alerts)).sort()).toEqual([...TOLD.alerts].sort())
  expect(Object.keys(getTableColumns(feedback)).sort()).toEqual([...TOLD.feedback].sort())
  expect(Object.keys(getTableColumns(chatHosts)).sort()).toEqual([...TOLD.hosts].sort())
  expect(Object.keys(getTableColumns(channelEditions)).sort()).toEqual([...TOLD.editions].sort())
})

test('the record of what was sent holds no text of a person', () => {
  const texts = Object.entries(getTableColumns(deliveries)).filter(
    ([, column]) => column.dataType === 'string',
  )
  expect(texts.map(([name]) => name).sort()).toEqual([
    'claimedBy',
    'kind',
    'reason',
    'slot',
    'state',
    'toldOn',
    'waitsFor',
  ])
})
