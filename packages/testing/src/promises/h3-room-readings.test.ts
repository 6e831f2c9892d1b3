import { file } from '@mithaq/db/dossier/filing'
import { accessEventSentence } from '@mithaq/i18n/events/access'
import { sequenceAndSign } from '@mithaq/worker/ledger/sequencer'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { draft, publish } from '../call-steps.ts'
import { auditor, officer, president, representative } from '../cast.ts'
import { openCouncil, type Council } from '../council.ts'
import { firstFiling } from '../filing-steps.ts'
import { ledgerOf, whileSigning } from '../ledger-steps.ts'

let council: Council
let programme: string
let ledger: ReturnType<typeof ledgerOf>
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  programme = await draft(council)
  await publish(council, programme)
  await council.credentials(representative(1))
  await file(council.db, firstFiling(programme, 1))
  ledger = ledgerOf(council.db)
  await sequenceAndSign(ledger.options, 'all')
})
afterAll(() => council.close())

const recorded = async () =>
  (
    await council.db
      .selectFrom('event')
      .select(['type', 'role', 'data', 'leaf'])
      .where('stream', '=', `access/${programme}`)
      .orderBy('version')
      .execute()
  ).map(({ type, role, data, leaf }) => ({ is: [type, role, data], leaf }))

test('each part of the auditor’s room that somebody reads is on record, once in their session', async () => {
  const { record, programme: api } = await council.as(auditor)
  for (let times = 0; times < 2; times += 1) {
    await record.lines.query({ programme, offset: 0 })
    await api.history.query({ programme })
    await record.waiting.query({ programme })
    await api.at.query({ programme, until: { version: 3 } })
    await record.replay.query({ programme })
    await record.prove.query({ programme, version: 1 })
    await record.check.query({ programme })
    await record.ledger.query({ programme })
  }
  await (await council.as(officer)).record.lines.query({ programme, offset: 0 })
  const parts = ['timeline', 'history', 'past', 'replay', 'proof']
  expect((await recorded()).map(({ is }) => is)).toEqual([
    ...parts.map((part) => ['recordRead', 'auditor', { part }]),
    ['recordRead', 'officer', { part: 'timeline' }],
  ])
  for (const { leaf } of await recorded()) expect(leaf).not.toContain(`"${auditor.person}"`)
})

test('what the public sees anyway is read without a line', async () => {
  const before = (await recorded()).length
  const ofAnother = { person: 'court', role: 'auditor', programmes: [await draft(council)] } as const
  const { programme: api } = await council.as(ofAnother)
  await api.at.query({ programme, until: { at: await council.now() } })
  await (await council.as(representative(2))).programme.page.query({ programme })
  await council.anyone.programme.page.query({ programme })
  expect(await recorded()).toHaveLength(before)
})

test('a receipt is handed out on record, and nobody is told to whom while the intake is open', async () => {
  const before = await recorded()
  const receipt = async (who = representative(1), method = 'GET') =>
    fetch(`${council.url}/documents/${programme}/receipt`, {
      method,
      headers: await council.credentials(who),
    })
  expect((await receipt(representative(1), 'HEAD')).status).toBe(200)
  expect((await receipt(representative(2))).status).toBe(404)
  expect(await recorded()).toEqual(before)
  for (let times = 0; times < 2; times += 1)
    expect((await whileSigning(ledger.options, () => receipt())).status).toBe(200)
  const [issued, last, ...none] = (await recorded()).slice(before.length)
  expect(issued?.is.slice(0, 2)).toEqual(['documentIssued', 'association'])
  expect([last?.is, none]).toEqual([['documentRead', 'association', { document: 'receipt' }], []])
  // A dossier's id is a digest over its association's, which anybody could try.
  const { person, association } = representative(1)
  for (const told of [person, association, 'dossier']) expect(last?.leaf).not.toContain(`"${told}"`)
  for (const { retention, record, programme: api } of [
    await council.as(auditor),
    await council.as(officer),
  ]) {
    const lines = [
      ...(await retention.readings.query({ programme })).lines,
      ...(await record.accesses.query({ programme })).rows,
      ...((await api.at.query({ programme, until: { at: await council.now() } })).readings ?? []),
    ]
    expect(lines.length).toBeGreaterThan(10)
    expect(lines.filter(({ role }) => role === 'association')).toEqual([])
  }
})

test('who read what in the room is told in both languages, in the room and beside the copy', async () => {
  const { retention, record } = await council.as(auditor)
  const { lines } = await retention.readings.query({ programme })
  const { rows } = await record.accesses.query({ programme })
  expect(rows.map(({ sentences }) => sentences)).toEqual(lines.map(({ sentences }) => sentences))
  const said = new Set(lines.map(({ sentences }) => sentences.fr))
  expect(said.size).toBe(5)
  for (const { sentences } of lines) {
    expect(sentences.ar).toMatch(/^[\u0600-\u06FF\s.]+$/)
    expect(sentences.fr).not.toMatch(/select|recordRead|\{/)
  }
  const minutes = accessEventSentence({ type: 'documentRead', data: { document: 'minutes' } } as never)
  expect(minutes.fr).toContain('Procès-verbal')
})

test('where it cannot be recorded, nothing is told', async () => {
  const { record } = await council.as(president)
  await council.owner.schema.alterTable('reading').renameTo('reading_away').execute()
  const asked = record.lines.query({ programme, offset: 0 })
  await expect(asked).rejects.toThrow('unexpected')
  await council.owner.schema.alterTable('reading_away').renameTo('reading').execute()
  expect((await record.lines.query({ programme, offset: 0 })).count).toBeGreaterThan(5)
})
