import { setTimeout as sleep } from 'node:timers/promises'
import type { Words } from '@mithaq/domain/programme/words'
import { TRPCClientError } from '@trpc/client'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Api } from '../api.ts'
import { callProcedure, refusalWord } from '../calls.ts'
import { draft, publish, words } from '../call-steps.ts'
import { representative } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { openCutProxy, type CutProxy } from '../cut-proxy.ts'
import { timed } from '../timed.ts'

const addresses = inject('addresses')
let wire: CutProxy
let council: Council
beforeAll(async () => {
  wire = await openCutProxy(new URL(addresses.postgres).host)
  council = await openCouncil(addresses, { postgres: wire.address })
})
afterAll(async () => {
  await council.close()
  await wire.close()
})

const bound = 10_500

const question = (programme: string, asked: Words) => ({
  programme,
  requestId: newId(),
  input: { words: asked },
})

async function askedBy(api: Api, programme: string, count: number) {
  const saved = await Promise.all(Array.from({ length: count }, (_, n) => words(api, `سؤال ${n}`)))
  return saved.map((asked) => question(programme, asked))
}

test('PostgreSQL away for twelve seconds: every answer comes in time, nothing is lost, all goes on by itself', async () => {
  const programme = await draft(council)
  await publish(council, programme)
  const api = await council.as(representative(1))
  const [early, inFlight, late] = [
    await askedBy(api, programme, 4),
    await askedBy(api, programme, 4),
    await askedBy(api, programme, 4),
  ]
  // Whoever cannot even be asked who they are is told the same, as a refusal.
  const ask = (one: (typeof early)[number]) =>
    timed(() => api.act.askQuestion.mutate(one).catch(unlessConfirmedLater))
  const page = () => timed(() => call('programme.page', { programme }))
  const call = (path: string, input: unknown) => callProcedure({ url: council.url, path, input })

  const caught = inFlight.map(ask)
  await sleep(5)
  await wire.cut()
  const refused = early.map(ask)
  const reads = [page(), timed(() => fetch(council.url))]
  const saving = timed(async () =>
    callProcedure({
      url: council.url,
      path: 'words.save',
      input: { id: newId(), kind: 'note', body: 'x' },
      as: await council.credentials(representative(1)),
    }),
  )
  await sleep(6_000)
  // Whoever comes now is still waiting when the database is back.
  const waiting = late.map(ask)
  const waitingRead = page()
  await sleep(6_000)
  await wire.mend()

  for (const { answer, ms } of await Promise.all(refused)) {
    expect(answer).toEqual({ outcome: 'not-confirmed' })
    expect(ms).toBeLessThan(bound)
  }
  for (const { answer, ms } of await Promise.all(reads)) {
    expect(answer.status).toBe(408)
    expect(ms).toBeLessThan(bound)
  }
  const { answer: unsaved, ms: unsavedMs } = await saving
  expect([unsaved.status, refusalWord(unsaved)]).toEqual([408, 'record-unreachable'])
  expect(unsavedMs).toBeLessThan(bound)
  expect((await waitingRead).answer.status).toBe(200)
  for (const { answer, ms } of await Promise.all([...waiting, ...caught])) {
    expect(['done', 'not-confirmed']).toContain(answer.outcome)
    expect(ms).toBeLessThan(bound)
  }
  const late1 = await Promise.all(waiting)
  expect(late1.some(({ answer }) => answer.outcome === 'done')).toBe(true)

  const all = [...early, ...inFlight, ...late]
  for (const one of all) {
    const answer = await confirmed(api, one)
    expect(await api.act.askQuestion.mutate(one)).toEqual(answer)
  }
  const rows = await council.db
    .selectFrom('event')
    .select('requestId')
    .where('type', '=', 'questionAsked')
    .execute()
  expect(rows.map(({ requestId }) => requestId).toSorted()).toEqual(
    all.map(({ requestId }) => requestId).toSorted(),
  )
})

function unlessConfirmedLater(error: unknown): { outcome: 'not-confirmed' } {
  if (error instanceof TRPCClientError && error.message === 'not-confirmed')
    return { outcome: 'not-confirmed' }
  throw error
}

async function confirmed(api: Api, one: ReturnType<typeof question>) {
  for (;;) {
    const answer = await api.act.askQuestion.mutate(one)
    if (answer.outcome === 'done') return answer
  }
}
