import { expect, test } from 'vitest'
import { trustedProxies } from './trusted-proxies.ts'

test('nobody is trusted unless somebody is named', () => {
  expect([trustedProxies(undefined), trustedProxies(''), trustedProxies(' , ')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect(trustedProxies('127.0.0.1, 10.1.0.0/24,::1,loopback')).toEqual([
    '127.0.0.1',
    '10.1.0.0/24',
    '::1',
    'loopback',
  ])
})

test.each(['true', '1', '*', '0.0.0.0/0', '::/0', '10.0.0.1/33', '10.0.0.1/24/8', 'proxy.example'])(
  '%s names no proxy: the server does not start with it',
  (given) => {
    expect(() => trustedProxies(`10.0.0.5,${given}`)).toThrow('MITHAQ_TRUSTED_PROXIES names')
  },
)
