import { setTimeout as sleep } from 'node:timers/promises'
import { file } from '@mithaq/db/dossier/filing'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { callProcedure, refusalWord } from '../calls.ts'
import { draft, publish, words } from '../call-steps.ts'
import { officer, representative } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { openCutProxy, type CutProxy } from '../cut-proxy.ts'
import { firstFiling } from '../filing-steps.ts'
import { smallDefinition } from '../small-definition.ts'
import { timed } from '../timed.ts'

const addresses = inject('addresses')
let wire: CutProxy
let council: Council
beforeAll(async () => {
  wire = await openCutProxy(addresses.temporal)
  council = await openCouncil(addresses, { temporal: wire.address })
})
afterAll(async () => {
  await council.close()
  await wire.close()
})

const bound = 10_500

test('the engine away for twelve seconds: acts say "not yet", reading and filing go on, and each act has one effect', async () => {
  const programme = await draft(council)
  await publish(council, programme)
  const api = await council.as(representative(1))
  const asked = await Promise.all(
    Array.from({ length: 6 }, async (_, n) => ({
      programme,
      requestId: newId(),
      input: { words: await words(api, `سؤال ${n}`) },
    })),
  )
  const [caught, refused] = [asked.slice(0, 2), asked.slice(2)]
  const ask = (one: (typeof asked)[number]) => timed(() => api.act.askQuestion.mutate(one))

  const inFlight = caught.map(ask)
  await sleep(5)
  await wire.cut()
  const answers = refused.map(ask)
  const drafting = timed(async () =>
    callProcedure({
      url: council.url,
      path: 'programme.draft',
      input: { requestId: newId(), definition: smallDefinition(`late-${newId().slice(0, 8)}`) },
      as: await council.credentials(officer),
    }),
  )
  const page = await timed(() => api.programme.page.query({ programme }))
  expect(page.ms).toBeLessThan(1_000)
  expect((await file(council.db, firstFiling(programme, 2))).kind).toBe('done')
  await sleep(12_000)
  await wire.mend()

  for (const { answer, ms } of await Promise.all(answers)) {
    expect(answer).toEqual({ outcome: 'not-confirmed' })
    expect(ms).toBeLessThan(bound)
  }
  for (const { answer, ms } of await Promise.all(inFlight)) {
    expect(['done', 'not-confirmed']).toContain(answer.outcome)
    expect(ms).toBeLessThan(bound)
  }
  const { answer: undrafted, ms } = await drafting
  expect([undrafted.status, refusalWord(undrafted)]).toEqual([408, 'record-unreachable'])
  expect(ms).toBeLessThan(bound)

  for (const one of asked) {
    let answer = await api.act.askQuestion.mutate(one)
    while (answer.outcome !== 'done') answer = await api.act.askQuestion.mutate(one)
    expect(await api.act.askQuestion.mutate(one)).toEqual(answer)
  }
  const rows = await council.db
    .selectFrom('event')
    .select('requestId')
    .where('type', '=', 'questionAsked')
    .execute()
  expect(rows.map(({ requestId }) => requestId).toSorted()).toEqual(
    asked.map(({ requestId }) => requestId).toSorted(),
  )
})
