import type { Role } from '@mithaq/domain/programme/actor'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import { sentencesOf } from '@mithaq/i18n/refusals/sentence'
import { procedureDoors } from '@mithaq/server/doors'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Credentials } from '../accounts.ts'
import { callProcedure, type Answer } from '../calls.ts'
import { draft, publish } from '../call-steps.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { wrongInputs, type Wrong } from '../malformed-inputs.ts'
import { sampleInputs } from '../sample-input.ts'

let council: Council
let programme: string
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  programme = await draft(council)
  await publish(council, programme)
})
afterAll(() => council.close())

interface Refusing {
  refusal: Refusal | null
  sentences: { ar: string; fr: string } | null
}

interface Tried extends Wrong, Answer {
  door: string
}

/** As whoever may come in, so that the input is looked at. */
async function credentialsFor(door: string): Promise<Credentials> {
  const who = procedureDoors.get(door)
  const seat = typeof who === 'string' ? 'officer' : (who?.[0] ?? 'officer')
  const role: Role = seat === 'writer' ? 'association' : seat
  const association = role === 'association' ? { association: 'association-1' } : {}
  return council.credentials({ person: `${role}-1`, role, ...association })
}

async function tryAll(door: string, wrongs: readonly Wrong[]): Promise<Tried[]> {
  const as = await credentialsFor(door)
  const waiting = [...wrongs]
  const tried: Tried[] = []
  const one = async () => {
    for (let wrong = waiting.pop(); wrong; wrong = waiting.pop()) {
      const answer = await callProcedure({ url: council.url, path: door, input: wrong.input, as })
      tried.push({ ...wrong, ...answer, door })
    }
  }
  await Promise.all(Array.from({ length: 8 }, one))
  return tried
}

test('whatever is wrong with an input, the answer has a word, both sentences and the path, and is never 5xx', async () => {
  const samples = sampleInputs(programme)
  let [count, doors] = [0, 0]
  for (const [door, sample] of Object.entries(samples)) {
    const wrongs = wrongInputs({ ...sample, ...('requestId' in sample ? { requestId: newId() } : {}) })
    // Every third, from another one on at each door; a definition has hundreds of fields.
    const step = door === 'programme.draft' || door === 'act.reviseDraft' ? 17 : 3
    const chosen = wrongs.filter((_, n) => n % step === doors % step)
    doors += 1
    const tried = await tryAll(door, chosen)
    count += tried.length
    for (const one of tried)
      expect(faultOf(one), `${door}: ${one.what} at ${one.path}: ${one.body}`).toBeNull()
  }
  process.stdout.write(`bad input: ${count} requests, 0 answers 5xx\n`)
  expect(count).toBeGreaterThan(2_000)
})

function faultOf({ status, body, path }: Tried): string | null {
  if (status >= 500) return '5xx'
  // An address too long is refused before it is a call.
  const answer = JSON.parse(body) as { error?: { data: Refusing } } & Refusing
  if (status === 200) return path === null ? null : 'it was taken'
  const { refusal, sentences } = answer.error?.data ?? answer
  if (!refusal || !sentences) return 'no word'
  if (JSON.stringify(sentences) !== JSON.stringify(sentencesOf(refusal))) return 'other sentences'
  if (JSON.stringify(sentences) === unknownWord) return 'a word without a sentence'
  if (!/[\u0600-\u06FF]/.test(sentences.ar) || sentences.fr.length < 10) return 'half a sentence'
  if (path === null) return null
  if (status !== 400 || refusal.word !== 'malformed-input') return 'not a 400'
  return refusal.path === path ? null : `it named ${refusal.path}`
}

/** What a word that no catalogue has is answered with. */
const unknownWord = JSON.stringify(sentencesOf({ word: 'no-such-word' } as unknown as Refusal))

test('a field that is missing is named by its whole path', async () => {
  const president = await council.credentials({ person: 'president-1', role: 'president' })
  const input = { programme, requestId: newId(), input: { deadline: { date: '2027-01-04' }, reason: {} } }
  const { status, body } = await callProcedure({
    url: council.url,
    path: 'act.extendDeadline',
    input,
    as: president,
  })
  expect(status).toBe(400)
  expect(body).toContain('"path":"input.deadline.time"')
})

test('words may hold Arabic with its marks, newlines and emoji, and come to rest as they are', async () => {
  const body = 'سطر أول\nسطر ثان\u200F — « français » 👩‍👩‍👧'
  const as = await credentialsFor('words.save')
  const { status } = await callProcedure({
    url: council.url,
    path: 'words.save',
    input: { id: newId(), kind: 'note', body },
    as,
  })
  expect(status).toBe(200)
  const rows = await council.db.selectFrom('words').select('body').execute()
  expect(rows.map((row) => row.body)).toContain(body)
})
