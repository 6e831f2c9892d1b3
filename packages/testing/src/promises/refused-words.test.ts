import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { plusDays } from '@mithaq/domain/calendar/day'
import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import { actUpdates, programmeWorkflowId } from '@mithaq/workflows/programme/messages'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { draft, publish, words } from '../call-steps.ts'
import { answerOf, callProcedure, type Answer } from '../calls.ts'
import { auditor, officer, president, representative } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { filedBody } from '../filing-steps.ts'
import { signLedger } from '../ledger-steps.ts'
import { smallDefinition } from '../small-definition.ts'

const zone = 'Europe/Paris'
let council: Council
/** A published call of a council whose clock still changes twice a year. */
let programme: string
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  programme = await draft(council, { council: { ...smallDefinition('x').council, zone } })
  await publish(council, programme)
})
afterAll(() => council.close())

function refusalIn({ body }: Answer): Refusal | undefined {
  const parsed = JSON.parse(body) as { refusal?: Refusal; error?: { data: { refusal: Refusal } } }
  return parsed.error?.data.refusal ?? parsed.refusal
}

async function refusal(by: Parameters<Council['credentials']>[0], path: string, input: object) {
  const as = await council.credentials(by)
  return refusalIn(await callProcedure({ url: council.url, path, input, as }))
}

const act = (input: object, of = programme) => ({ programme: of, requestId: newId(), input })

/** The last Sunday of a month of next year, on which clocks of the Union change. */
async function changeOf(month: number) {
  const year = Number((await council.now()).slice(0, 4)) + 1
  const last = new Date(Date.UTC(year, month, 0))
  return plusDays(calendarDate(last.toISOString().slice(0, 10)), -last.getUTCDay())
}

// Promise N4.
describe('an hour that the wall clock skips or shows twice', () => {
  test.for([
    [3, 'skipped'],
    [10, 'doubled'],
  ] as const)(
    'in month %i is %s: nothing is guessed, whoever gave it is asked for another',
    async ([month, problem]) => {
      const reason = await words(await council.as(president), 'reason')
      const date = await changeOf(month)
      const at = (time: string) => act({ deadline: { date, time }, reason })
      expect(await refusal(president, 'act.extendDeadline', at('02:30'))).toEqual({
        word: 'wall-time-ambiguous',
        path: 'deadline',
        problem,
      })
      const added = act({ words: reason, deadline: { date, time: '02:30' } })
      expect(await refusal(president, 'act.issueAddendum', added)).toMatchObject({ problem })
      expect(await refusal(president, 'act.extendDeadline', at('04:30'))).toBeUndefined()
    },
  )
})

test('what was decided tomorrow on the council’s wall is not recorded today', async () => {
  const drafted = await draft(council)
  const [number, today] = [
    await words(await council.as(officer), '12/2026'),
    wallTimeOf(await council.now(), 'Africa/Casablanca').date,
  ]
  const on = (heldOn: string) => act({ number, session: 'ordinary', heldOn, credit: 100 }, drafted)
  const tomorrow = plusDays(today, 1)
  expect(await refusal(officer, 'act.recordGroundingDeliberation', on(tomorrow))).toEqual({
    word: 'date-in-the-future',
    date: tomorrow,
  })
  expect(await refusal(officer, 'act.recordGroundingDeliberation', on(today))).toBeUndefined()
})

describe('the council’s deliberation before the call', () => {
  const approve = (of: string) => refusal(president, 'act.approveTerms', act({}, of))
  async function record(of: string, more: object = {}) {
    const number = await words(await council.as(officer), '12/2026')
    const heldOn = wallTimeOf(await council.now(), 'Africa/Casablanca').date
    const input = { number, session: 'extraordinary', heldOn, credit: 100, ...more }
    return { heldOn, refused: await refusal(officer, 'act.recordGroundingDeliberation', act(input, of)) }
  }

  test('is acted on when it is executory: today’s is not, until the governor’s visa or his silence', async () => {
    const silent = await draft(council)
    expect((await record(silent)).refused).toBeUndefined()
    const { word, ...values } = (await approve(silent)) ?? {}
    expect(word).toBe('grounding-not-executory')
    expect((values as { from: string }).from > (await council.now())).toBe(true)
    const visaed = await draft(council)
    const { heldOn } = await record(silent)
    expect((await record(visaed, { visaedOn: heldOn })).refused).toBeUndefined()
    expect(await approve(visaed)).toBeUndefined()
  })

  test('where silence gives no visa is recorded with the visa', async () => {
    const { rulePack } = smallDefinition('x')
    const isVisaTacit = { ...rulePack.values.isVisaTacit, value: false }
    const strict = await draft(council, {
      rulePack: { ...rulePack, values: { ...rulePack.values, isVisaTacit } },
    })
    const { heldOn, refused } = await record(strict)
    expect(refused).toEqual({ word: 'visa-not-tacit' })
    const tomorrow = plusDays(heldOn, 1)
    expect((await record(strict, { visaedOn: tomorrow })).refused).toMatchObject({
      word: 'date-in-the-future',
    })
    expect((await record(strict, { visaedOn: heldOn })).refused).toBeUndefined()
  })
})

describe('a dossier', () => {
  test('names files that were received: one that was not is unknown, and so is a draft of another', async () => {
    const [own, other] = [representative(1), representative(2)]
    const file = 'ab'.repeat(32)
    const body = { ...filedBody, papers: [{ paper: 'request', file }] }
    const save = (papers: typeof body.papers) => ({ id: newId(), programme, body: { ...body, papers } })
    expect(await refusal(own, 'dossier.saveDraft', save(body.papers))).toEqual({ word: 'file-unknown', file })
    const empty = save([])
    expect(await refusal(own, 'dossier.saveDraft', empty)).toBeUndefined()
    const filing = (of: string) => ({ programme, requestId: newId(), draft: of })
    expect(await refusal(own, 'dossier.file', filing(newId()))).toEqual({ word: 'draft-unknown' })
    expect(await refusal(other, 'dossier.file', filing(empty.id))).toEqual({ word: 'draft-unknown' })
    expect((await refusal(own, 'dossier.file', filing(empty.id)))?.word).toBe('papers-missing')
  })

  test('has papers of 20 megabytes at most, to the byte', async () => {
    const limit = 20 * 1024 * 1024
    const headers = await council.credentials(representative(1))
    const put = async (size: number) =>
      answerOf(await fetch(`${council.url}/files`, { method: 'PUT', headers, body: new Uint8Array(size) }))
    const whole = await put(limit)
    const file = createHash('sha256').update(new Uint8Array(limit)).digest('hex')
    expect([whole.status, JSON.parse(whole.body)]).toEqual([200, { file, size: limit }])
    const more = await put(limit + 1)
    expect([more.status, refusalIn(more)]).toEqual([409, { word: 'file-too-large', megabytes: 20 }])
  })
})

test('between two runs the engine answers that the stage is changing; the server asks again, and the act is done', async () => {
  // Ten acts fill a run: while the tenth is written down, the run is on its way out.
  const changing = await draft(council, {}, { updates: 10, historyEvents: 4_000 })
  await publish(council, changing)
  const asking = representative(1)
  const question = await words(await council.as(asking), 'متى تبدأ السنة الأولى؟', 'question')
  const ask = () => refusal(asking, 'act.askQuestion', act({ words: question }, changing))
  for (let n = 0; n < 4; n += 1) expect(await ask()).toBeUndefined()
  const handle = council.engine.workflow.getHandle(programmeWorkflowId(changing))
  const isAppending = async () =>
    (await handle.describe()).raw.pendingActivities?.some((one) => one.activityType?.name === 'append')
  const answers: Promise<Refusal | undefined>[] = []
  await council.owner.transaction().execute(async (held) => {
    // Reads go on, and nothing is appended.
    await sql`lock table event in share mode`.execute(held)
    answers.push(ask())
    while (!(await isAppending())) await sleep(20)
    const command = { requestId: newId(), inputDigest: 'x', by: president, message: {} }
    const straight = await handle
      .executeUpdate(actUpdates.approveTerms, { args: [command] })
      .catch((error: unknown) => (error as { cause?: { details?: unknown[] } }).cause?.details?.[0])
    expect(straight).toEqual({ word: 'stage-changing' })
    answers.push(ask())
    await sleep(300)
  })
  expect(await Promise.all(answers)).toEqual([undefined, undefined])
})

describe('a record is held against the ledger', () => {
  const check = () => refusal(auditor, 'record.check', { programme })

  test('once the ledger has begun, and as far as one answer has time for', async () => {
    expect(await check()).toEqual({ word: 'ledger-not-begun' })
    await signLedger(council)
    expect(await check()).toBeUndefined()
    // As many as one answer will not read: nothing of them is looked at.
    await sql`insert into event (stream, version, type, at, person, role, ground, request_id, ordinal, input_digest, data,
                leaf, salt)
              select ${`access/${programme}`}, n, 'paperRead', legal_now(), 'x', 'officer', 'terms-of-reference',
                     gen_random_uuid(), 0, 'x', '{}', '{}', repeat('0', 32)
              from generate_series(1001, 101001) n`.execute(council.db)
    expect(await check()).toEqual({ word: 'record-too-long', atMost: 100_000 })
  })
})
