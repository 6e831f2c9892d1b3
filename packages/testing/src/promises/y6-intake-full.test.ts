import { saveDossierDraft } from '@mithaq/db/dossier/drafts'
import { dossiersAtMost } from '@mithaq/domain/dossier/rules'
import type { Actor } from '@mithaq/domain/programme/actor'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Api } from '../api.ts'
import { callProcedure, refusalWord } from '../calls.ts'
import { draft, publish } from '../call-steps.ts'
import { representative } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { filedBody } from '../filing-steps.ts'

let council: Council
let programme: string
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  programme = await draft(council)
  await publish(council, programme)
})
afterAll(() => council.close())

/** Dossiers of others, as the read model holds them. */
async function othersFiled(count: number): Promise<void> {
  const id = sql`'d-' || left(encode(sha256(convert_to(${programme} || n, 'UTF8')), 'hex'), 12)`
  await sql`
    insert into dossier (id, programme_id, association, status, version, digest, filed_at)
    select ${id}, ${programme}, 'other-' || n, 'filed', 1, 'digest', legal_now()
    from generate_series(1, ${count}::integer) as n
  `.execute(council.owner)
}

async function drafted(by: Actor & { association: string }): Promise<{ programme: string; draft: string }> {
  const id = newId()
  const { association } = by
  await saveDossierDraft(council.db, { id, programmeId: programme, association, body: filedBody })
  return { programme, draft: id }
}

const asked = <T>(input: T) => ({ ...input, requestId: newId() })

test('the two-thousandth dossier is filed; one more is refused in words; a place that is given back can be taken', async () => {
  await othersFiled(dossiersAtMost - 1)
  const [first, second] = [representative(1), representative(2)]
  const [byFirst, bySecond]: [Api, Api] = [await council.as(first), await council.as(second)]
  const [ofFirst, ofSecond] = [await drafted(first), await drafted(second)]
  expect(await byFirst.dossier.file.mutate(asked(ofFirst))).toMatchObject({ outcome: 'done' })

  const answer = await callProcedure({
    url: council.url,
    path: 'dossier.file',
    input: asked(ofSecond),
    as: await council.credentials(second),
  })
  expect([answer.status, refusalWord(answer)]).toEqual([409, 'intake-full'])
  expect(answer.body).toMatch(/2[\s.,\u00a0\u202f]?000 dossiers/)
  expect(await byFirst.dossier.replace.mutate(asked(ofFirst))).toMatchObject({ outcome: 'done' })

  await byFirst.dossier.withdraw.mutate(asked({ programme }))
  expect(await bySecond.dossier.file.mutate(asked(ofSecond))).toMatchObject({ outcome: 'done' })
  await expect(byFirst.dossier.file.mutate(asked(ofFirst))).rejects.toThrow('intake-full')
})
