import { describe, expect, test } from 'vitest'
import { writabilityOf } from '../../src/db/database.ts'
import { reasonOf } from '../../src/db/database-errors.ts'

describe('whatever a database throws is told in words', () => {
  test.each([
    [new Error('first line.\nsecond'), 'first line'],
    [Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
    [new Error('Aborted(). Build with -sASSERTIONS for more info.'), 'its files cannot be used'],
    [{ name: 'ErrnoError', errno: 51 }, 'the disk is full: make room'],
    [{ name: 'ErrnoError', errno: 8 }, 'ErrnoError 8'],
    [{}, 'an unknown fault'],
    ['words', 'words'],
  ])('%j', (thrown, says) => {
    expect(reasonOf(thrown)).toBe(says)
  })

  test.each([
    [{ code: '53100' }, 'disk-full'],
    [{ code: '25006' }, 'cannot-write'],
    [{ code: 'ENOSPC' }, 'disk-full'],
    [{ code: '23505' }, null],
  ])('what it says of writing: %j', (fields, expected) => {
    const error = Object.assign(new Error('could not'), fields)
    expect(writabilityOf(new Error('Failed query', { cause: error }))).toBe(expected)
  })
})
