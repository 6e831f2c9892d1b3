import { createHash, randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Credentials } from '../accounts.ts'
import { answerOf, refusalWord } from '../calls.ts'
import { representative } from '../cast.ts'
import { openCouncil, type Council } from '../council.ts'

let council: Council
let [own, other]: Credentials[] = []
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  ;[own, other] = await council.manyCredentials([representative(1), representative(2)])
})
afterAll(() => council.close())

const send = (to: string, method: string, headers: Record<string, string> = {}, body?: Buffer, as = own) =>
  fetch(new URL(to, council.url), {
    method,
    headers: { 'tus-resumable': '1.0.0', ...as, ...headers },
    ...(body ? { body: new Uint8Array(body) } : {}),
  })

const begin = async (length: number): Promise<string> => {
  const begun = await send('/uploads', 'POST', { 'upload-length': `${length}` })
  expect(begun.status).toBe(201)
  return String(begun.headers.get('location'))
}

const part = (at: string, offset: number, bytes: Buffer, as = own) =>
  send(
    at,
    'PATCH',
    { 'upload-offset': `${offset}`, 'content-type': 'application/offset+octet-stream' },
    bytes,
    as,
  )

test('a paper that comes in parts is kept under the digest of the whole, and what has come can be asked', async () => {
  const bytes = randomBytes(300_000)
  const at = await begin(bytes.length)
  expect((await part(at, 0, bytes.subarray(0, 100_000))).status).toBe(204)
  expect((await send(at, 'HEAD')).headers.get('upload-offset')).toBe('100000')
  const last = await part(at, 100_000, bytes.subarray(100_000))
  const digest = createHash('sha256').update(bytes).digest('hex')
  expect(await last.json()).toEqual({ file: digest, size: bytes.length })
  expect(last.headers.get('x-content-type-options')).toBe('nosniff')
  expect(await readFile(path.join(council.services.files, digest))).toEqual(bytes)
  const stored = await council.db.selectFrom('file').select('size').where('digest', '=', digest).execute()
  expect(stored).toHaveLength(1)
})

test('nobody goes on with another’s upload, or learns how far it has come', async () => {
  const at = await begin(10)
  for (const answer of [
    await part(at, 0, Buffer.alloc(10), other),
    await part('/uploads/unknown', 0, Buffer.alloc(10)),
  ]) {
    expect(refusalWord(await answerOf(answer))).toBe('not-found')
  }
  expect((await send(at, 'HEAD', {}, undefined, other)).status).toBe(404)
  expect((await send(at, 'HEAD')).headers.get('upload-offset')).toBe('0')
})

test('what is no part of a paper is refused, and never by a fault of ours', async () => {
  const large = await send('/uploads', 'POST', { 'upload-length': `${21 * 1024 * 1024}` })
  expect(refusalWord(await answerOf(large))).toBe('file-too-large')
  expect(refusalWord(await answerOf(await send('/uploads', 'POST', { 'upload-length': '0' })))).toBe(
    'file-empty',
  )
  const at = await begin(10)
  const wrong = [
    await part(at, 5, Buffer.alloc(5)),
    await part(at, 0, Buffer.alloc(11)),
    await send(at, 'PATCH', { 'upload-offset': '0' }, Buffer.alloc(5)),
    await send('/uploads', 'POST'),
    await send('/uploads', 'POST', { 'upload-length': '-1' }),
    await send('/uploads', 'POST', { 'upload-defer-length': '1' }),
    await send(`${at}/..%2F..%2Fsecret`, 'HEAD'),
  ].map(({ status }) => status)
  expect(wrong.filter((status) => status < 400 || status >= 500)).toEqual([])
})
