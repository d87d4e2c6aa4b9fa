import { describe, expect, it } from 'vitest'
import { publicOnly, publicOrPrivate } from '../../../src/sources/fetching/address-policy.ts'

const PUBLIC = ['1.1.1.1', '93.184.216.34', '2606:4700:4700::1111', '::ffff:1.1.1.1']
const PRIVATE = [
  '127.0.0.1',
  '127.9.9.9',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.1.1',
  '::1',
  'fd12::1',
  '::ffff:10.0.0.1',
]
const NEVER = [
  '169.254.169.254',
  'fd00:ec2::254',
  'fe80::1',
  '0.0.0.0',
  '::',
  '255.255.255.255',
  '224.0.0.1',
  'ff02::1',
  '100.64.0.1',
  '192.0.2.1',
  '198.18.0.1',
  '240.0.0.1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  '2001:0:4136:e378:8000:63bf:3fff:fdd2',
  '::ffff:169.254.169.254',
  'nonsense',
  '',
]

describe('where a source may live', () => {
  it.for(PUBLIC)('%s is public', (address) => {
    expect([publicOnly(address, 443), publicOrPrivate(address, 443)]).toEqual([true, true])
  })
  it.for(PRIVATE)('%s only when private sources are allowed', (address) => {
    expect([publicOnly(address, 443), publicOrPrivate(address, 443)]).toEqual([false, true])
  })
  it.for(NEVER)('%j never', (address) => {
    expect([publicOnly(address, 443), publicOrPrivate(address, 443)]).toEqual([false, false])
  })
})
