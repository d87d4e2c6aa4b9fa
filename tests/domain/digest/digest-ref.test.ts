import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDigestRef, writeDigestRef } from '../../../src/domain/digest/digest-ref.ts'

const anInstant = fc.date({
  min: new Date('2022-02-24T00:00:00Z'),
  max: new Date('2060-01-01T00:00:00Z'),
  noInvalidDate: true,
})
const aWindow = fc
  .tuple(anInstant, fc.nat(7 * 24 * 3600 * 1000))
  .map(([from, length]) => ({ from, until: new Date(from.getTime() + length) }))

test('names a digest in a few signs, and gives it back to the millisecond', () => {
  fc.assert(
    fc.property(aWindow, fc.constantFrom('delivered' as const, 'asked' as const), (window, kind) => {
      const text = writeDigestRef({ kind, window })
      expect(text).toMatch(/^[a-z0-9-]{1,24}$/)
      expect(parseDigestRef(text)).toEqual({ kind, window })
    }),
  )
  expect(parseDigestRef(writeDigestRef({ kind: 'date', date: '2023-07-18' }))).toEqual({
    kind: 'date',
    date: '2023-07-18',
  })
})

test.each([
  '',
  'o-20230231',
  'd-',
  'd-lkt5r3k0-lkt5r3jz',
  'd-1000000-zzzzzzzz',
  'x-lkt5r3k0-lkt5r3k0',
  'a-lkt5r3k0',
  'o-2023',
])('anything else names none: "%s"', (text) => {
  expect(parseDigestRef(text)).toBeNull()
})
