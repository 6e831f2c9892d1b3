import { digestOf } from '@mithaq/domain/definition/digest'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { auditor, officer } from './cast.ts'
import { openCouncil, type Council } from './council.ts'
import { sefrouDefinition } from './sefrou.ts'

let council: Council
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
})
afterAll(() => council.close())

const check = async (text: string, publishedOn?: string) =>
  (await council.as(officer)).programme.check.mutate({
    text,
    ...(publishedOn === undefined ? {} : { publishedOn }),
  })

test('a definition is checked as the command line checks it, with its digest and the day it was counted from', async () => {
  const sefrou = await sefrouDefinition()
  const sound = await check(JSON.stringify(sefrou))
  expect(sound).toMatchObject({ isJson: true, hasForm: true, count: 0, countedFrom: '2024-01-26' })
  expect(sound.digest).toBe(digestOf(sefrou))
  const wrong = await check(JSON.stringify({ ...sefrou, criteria: sefrou.criteria.slice(1) }))
  expect(wrong.problems).toMatchObject([{ path: 'criteria', problem: 'weights-sum' }])
  expect(wrong.problems[0]?.sentences.ar).toContain('85')
  const { calendar } = sefrou
  const early = { ...calendar, signature: { ...calendar.signature, daysAfterPublication: 101 } }
  const later = await check(JSON.stringify({ ...sefrou, calendar: early }), '2027-01-08')
  expect(later).toMatchObject({ countedFrom: '2027-01-08', problems: [{ path: 'calendar.signature' }] })
})

test('whatever text is given, the answer says what it is, and its length is bounded', async () => {
  expect(await check('{ no')).toMatchObject({ isJson: false, problems: [] })
  for (const text of ['null', '[]', '"text"', '{}', '{"criteria":7}']) {
    expect(await check(text)).toMatchObject({ isJson: true, hasForm: false, digest: null })
  }
  const many = await check(
    JSON.stringify(Object.fromEntries(Array.from({ length: 3_000 }, (_, n) => [`x${n}`, n]))),
  )
  expect(many.count).toBeGreaterThan(3_000)
  expect(many.problems).toHaveLength(200)
  await expect(check('['.repeat(50_000) + ']'.repeat(50_000))).rejects.toThrow('malformed-input')
  await expect(check(' '.repeat(1_000_001))).rejects.toThrow('malformed-input')
})

test('only an officer has a definition checked', async () => {
  await expect((await council.as(auditor)).programme.check.mutate({ text: '{}' })).rejects.toThrow(
    'not-found',
  )
})
