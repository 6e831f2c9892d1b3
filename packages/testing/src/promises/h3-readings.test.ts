import { createHash } from 'node:crypto'
import type { Actor } from '@mithaq/domain/programme/actor'
import { leafOf } from '@mithaq/db/record/leaf'
import { dossierIdOf } from '@mithaq/server/dossier/dossier-id'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { answerOf, refusalWord } from '../calls.ts'
import { auditor, director, member, officer, president, representative } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { playUntil } from '../rehearsal/play-until.ts'
import { smallDefinition } from '../small-definition.ts'

const programme = `programme-${newId().slice(0, 8)}`
const dossier = dossierIdOf(programme, representative(2).association)
const file = (name: string) => createHash('sha256').update(`${name} / 2`).digest('hex')

let council: Council
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  await playUntil(council, smallDefinition(programme), {
    namespace: inject('addresses').namespace,
    stopsBefore: (act) => act === 'handInScores',
  })
})
afterAll(() => council.close())

async function take(actor: Actor, name: string, method = 'GET') {
  const headers = await council.credentials(actor)
  return answerOf(
    await fetch(`${council.url}/papers/${programme}/${dossier}/${file(name)}`, { headers, method }),
  )
}

const events = () =>
  council.db
    .selectFrom('event')
    .selectAll()
    .where('stream', '=', `access/${programme}`)
    .orderBy('version')
    .execute()
const counted = async () =>
  (await council.db.selectFrom('reading').select('times').orderBy('version').execute()).map(
    ({ times }) => times,
  )

test('no file leaves without its event, one for each person, session and paper; the rest is counted', async () => {
  for (const actor of [officer, member(1), officer, auditor, officer]) {
    expect((await take(actor, 'statutes')).status).toBe(200)
  }
  expect((await take(officer, 'request')).status).toBe(200)
  const recorded = await events()
  expect(recorded.map(({ type, person, role, data }) => [type, person, role, data])).toEqual([
    ['paperRead', officer.person, 'officer', { dossier, paper: 'statutes', file: file('statutes') }],
    ['paperRead', member(1).person, 'member', { dossier, paper: 'statutes', file: file('statutes') }],
    ['paperRead', auditor.person, 'auditor', { dossier, paper: 'statutes', file: file('statutes') }],
    ['paperRead', officer.person, 'officer', { dossier, paper: 'request', file: file('request') }],
  ])
  expect(await counted()).toEqual([3, 1, 1, 1])
  for (const row of recorded) {
    expect(row.leaf).toBe(leafOf({ ...row, by: row }))
    expect(row.leaf).not.toContain(`"${row.person}"`)
    expect(row.leaf).not.toContain(row.requestId)
  }
})

test('twenty readings of one moment are one event', async () => {
  const before = (await events()).length
  const answers = await Promise.all(Array.from({ length: 20 }, () => take(member(2), 'statutes')))
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200))
  expect((await events()).slice(before).map(({ person }) => person)).toEqual([member(2).person])
  expect((await counted()).at(-1)).toBe(20)
})

test('what is refused, or asked by HEAD, leaves nothing and is no reading', async () => {
  const before = [await events(), await counted()]
  expect(refusalWord(await take(president, 'statutes'))).toBe('not-found')
  expect(refusalWord(await take(officer, 'budget'))).toBe('financial-part-shut')
  const head = await take(officer, 'statutes', 'HEAD')
  expect([head.status, head.body]).toEqual([200, ''])
  expect([await events(), await counted()]).toEqual(before)
})

test('a reading that cannot be recorded is refused, and no byte leaves', async () => {
  // Whose it is may have it at all times.
  await council.credentials(representative(2))
  for (const right of ['insert on event', 'insert on reading']) {
    await sql.raw(`revoke ${right} from mithaq_app`).execute(council.owner)
    const answer = await take(representative(2), 'statutes')
    await sql.raw(`grant ${right} to mithaq_app`).execute(council.owner)
    expect(answer.status, right).toBe(500)
    expect(answer.body, right).not.toContain('statutes /')
  }
  expect((await take(representative(2), 'statutes')).body).toBe('statutes / 2')
})

test('what a dossier says beside its papers is read on record too', async () => {
  const api = await council.as(officer)
  await api.dossier.read.query({ programme, dossier })
  await api.dossier.read.query({ programme, dossier })
  const [last] = (await events()).slice(-1)
  expect([last?.type, last?.person, last?.data]).toEqual(['dossierRead', officer.person, { dossier }])
  expect((await counted()).at(-1)).toBe(2)
})

test('who read what is told in both languages, to officer, director and auditor', async () => {
  for (const actor of [officer, director, auditor]) {
    const { lines } = await (await council.as(actor)).retention.readings.query({ programme, limit: 50 })
    expect(lines[0]?.type).toBe('dossierRead')
    const first = lines.at(-1)
    expect(first).toMatchObject({ type: 'paperRead', role: 'officer', times: 3 })
    expect(first?.personName?.fr).toMatch(/\S/)
    for (const sentence of Object.values(first?.sentences ?? {})) {
      expect(sentence).not.toContain(dossier)
      expect(sentence).toMatch(/\S/)
    }
  }
  const pages = await (await council.as(officer)).retention.readings.query({ programme, limit: 2 })
  expect(pages.lines).toHaveLength(2)
  expect(pages.next).toBe(pages.lines.at(-1)?.version)
})
