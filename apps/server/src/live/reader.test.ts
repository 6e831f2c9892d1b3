import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { newReader, type Reader } from './reader.ts'

const long = 60_000

const changed = (programme: string, version: number) =>
  ({ what: 'changed', programme, version, id: `e-${version}` }) as const

/** One that has been looked at once, as every stream is when it opens. */
async function looked(): Promise<Reader> {
  const reader = newReader()
  expect(await reader.next(long)).toEqual({ told: [], isToLook: true })
  return reader
}

test('a change is told without asking who reads; a change of their offices or sessions asks, without a change', async () => {
  const reader = await looked()
  reader.tell(changed('p-1', 2))
  expect(await reader.next(long)).toEqual({ told: [changed('p-1', 2)], isToLook: false })
  const heard = reader.next(long)
  reader.look()
  expect(await heard).toEqual({ told: [], isToLook: true })
})

test('what is told behind a change of offices waits until it was asked who reads', async () => {
  const reader = await looked()
  reader.look()
  reader.tell(changed('p-1', 2))
  expect(await reader.next(long)).toEqual({ told: [changed('p-1', 2)], isToLook: true })
  reader.tell(changed('p-1', 3))
  expect((await reader.next(long)).isToLook).toBe(false)
})

test('a while without anything asks who reads, and not before it is over', async () => {
  const reader = await looked()
  let heard: unknown = null
  const waiting = reader.next(150).then((told) => {
    heard = told
  })
  await sleep(20)
  expect(heard).toBeNull()
  await waiting
  expect(heard).toEqual({ told: [], isToLook: true })
})
