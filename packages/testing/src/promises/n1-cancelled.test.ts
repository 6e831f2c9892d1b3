import { openDatabase } from '@mithaq/db/database'
import { file } from '@mithaq/db/dossier/filing'
import { callKey } from '@mithaq/db/programme/call-lock'
import { programmeAt } from '@mithaq/db/programme/reads'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { draft, publish, words } from '../call-steps.ts'
import { president, representative } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { filedBody, firstFiling } from '../filing-steps.ts'

let council: Council
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
})
afterAll(() => council.close())

async function openCall(): Promise<string> {
  const programme = await draft(council)
  await publish(council, programme)
  return programme
}

async function cancel(programme: string) {
  const api = await council.as(president)
  const reason = await words(api, 'أُلغي الإعلان لأن الاعتماد لم يعد متوفرا')
  return api.act.cancelCall.mutate({ programme, requestId: newId(), input: { reason } })
}

test('a cancelled call takes no dossier more, and says that it was cancelled', async () => {
  const programme = await openCall()
  expect((await file(council.db, firstFiling(programme, 1))).kind).toBe('done')
  await cancel(programme)
  const api = await council.as(representative(2))
  const body = { ...filedBody, papers: [] }
  const { draft: saved } = await api.dossier.saveDraft.mutate({ id: newId(), programme, body })
  const filing = { programme, requestId: newId(), draft: saved }
  await expect(api.dossier.file.mutate(filing)).rejects.toThrow('call-cancelled')
  // What was filed before it stays as it was.
  const first = await council.as(representative(1))
  await expect(first.dossier.withdraw.mutate({ programme, requestId: newId() })).rejects.toThrow(
    'call-cancelled',
  )
  // Also where whoever files has read before it, and asks the INSERT alone.
  expect(await file(council.db, firstFiling(programme, 3))).toEqual({ kind: 'too-late' })
})

test('cancelling waits for a filing in flight, and none is taken once it is recorded', async () => {
  const programme = await openCall()
  const holder = openDatabase({ url: council.databaseUrl, connections: 1 })
  const { cancelling, late } = await holder.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock_shared(hashtextextended(${callKey(programme)}, 0))`.execute(trx)
    expect((await file(council.db, firstFiling(programme, 1))).kind).toBe('done')
    const begun = cancel(programme)
    await sql`select pg_sleep(1.5)`.execute(trx)
    expect((await programmeAt(council.db, programme))?.state.stage).toBe('call')
    return { cancelling: begun, late: file(council.db, firstFiling(programme, 2)) }
  })
  await holder.destroy()
  expect((await cancelling).outcome).toBe('done')
  expect(await late).toEqual({ kind: 'too-late' })
})
