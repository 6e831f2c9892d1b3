import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { mithaq, type Commanded } from '@mithaq/testing/command-line'
import { draft } from '@mithaq/testing/call-steps'
import { openCouncil, type Council } from '@mithaq/testing/council'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'

// The commands that work beside a running start, which they find by its folder or by the environment.
const addresses = inject('addresses')
const nobody = '127.0.0.1:9'
let folder: string
let council: Council
let programme: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mithaq-running-'))
  council = await openCouncil(addresses)
  programme = await draft(council)
})
afterAll(async () => {
  await council.close()
  await rm(folder, { recursive: true })
})

const standing = () => ({
  database: council.databaseUrl,
  temporal: addresses.temporal,
  namespace: addresses.namespace,
  taskQueue: council.taskQueue,
  archives: council.archives,
  ledger: { keys: path.join(folder, 'ledger', 'key'), checkpoint: path.join(folder, 'ledger', 'checkpoint') },
  council: council.services.council,
  site: council.services.site,
  secret: council.services.secret,
})

/** The command beside a start that wrote this down. */
async function beside(args: readonly string[], changed: Partial<ReturnType<typeof standing>> = {}) {
  await writeFile(path.join(folder, 'running.json'), JSON.stringify({ ...standing(), ...changed }))
  return mithaq([...args, '--dir', folder])
}

/** Refused in two lines, of which the first begins so; nothing else is printed. */
const refusal = (first: string): Commanded => ({
  code: 1,
  out: '',
  err: expect.toSatisfy(
    (text: string) => text.startsWith(first) && /^[^\n]+\n[^\n]+\n$/.test(text),
  ) as string,
})

const said = (out: RegExp): Commanded => ({ code: 0, out: expect.stringMatching(out) as string, err: '' })

const commands = [['dates'], ['rebuild'], ['reconcile'], ['compare'], ['invite', 'director@council.example']]

test.for(commands)('%s: where nothing was started, it says so', async (args) => {
  const none = path.join(folder, 'none')
  expect(await mithaq([...args, '--dir', none])).toEqual(refusal(`Nothing was started in ${none} yet.`))
})

test.for(commands)('%s: where the database does not answer, it says so', async (args) => {
  const away = await beside(args, { database: `postgres://mithaq_app:secret@${nobody}/mithaq` })
  expect(away).toEqual(refusal('The database does not answer: connect ECONNREFUSED 127.0.0.1:9.'))
  expect(away.err).not.toContain('secret')
})

test('a database without a record, and an address that is none, are no database that answers', async () => {
  const empty = council.databaseUrl.replace(/\/[^/]+$/, '/postgres')
  expect(await beside(['dates'], { database: empty })).toEqual(refusal('The database does not answer: '))
  expect(await beside(['dates'], { database: 'nonsense' })).toEqual(refusal('The database does not answer: '))
})

test('reconcile: where the engine does not answer, or knows no such namespace, it says so', async () => {
  expect(await beside(['reconcile'], { temporal: nobody })).toEqual(refusal('The engine does not answer: '))
  expect(await beside(['reconcile'], { namespace: 'nowhere' })).toEqual(
    refusal('The engine does not answer: '),
  )
})

test('a file that no start wrote is named', async () => {
  await writeFile(path.join(folder, 'running.json'), '{')
  expect(await mithaq(['dates', '--dir', folder])).toEqual(
    refusal(`${path.join(folder, 'running.json')} cannot be read, or is not what a start writes.`),
  )
})

test('dates: every date stands, and 0', async () => {
  expect(await beside(['dates'])).toEqual(said(/^every date stands as the wall shows it \(tz \d{4}\w\)\n$/))
})

test('rebuild: 0 where the read models were what the events come to, 1 where one was not', async () => {
  const whole = { code: 0, out: '1 programmes and 0 dossiers folded from their events\n', err: '' }
  expect(await beside(['rebuild'])).toEqual(whole)
  await council.owner.updateTable('programme').set({ addenda: 7 }).execute()
  expect(await beside(['rebuild'])).toEqual({
    code: 1,
    out: `${whole.out}programme/${programme}: differed, and was written anew\n`,
    err: '',
  })
  expect(await beside(['rebuild'])).toEqual(whole)
})

test('reconcile: nothing is written anew where nothing was lost; a programme that is none is named', async () => {
  const done = { code: 0, out: `${programme}: 0 events written anew\n`, err: '' }
  expect(await beside(['reconcile', programme])).toEqual(done)
  const { database, temporal, namespace } = standing()
  const env = {
    MITHAQ_DATABASE_URL: database,
    MITHAQ_TEMPORAL_ADDRESS: temporal,
    MITHAQ_NAMESPACE: namespace,
  }
  expect(await mithaq(['reconcile', programme], env)).toEqual(done)
  expect(await mithaq(['reconcile', 'none'], env)).toEqual(refusal('The engine knows no programme none.'))
})

test('invite: the same link each time, to one address only, which has to be one, until it was used', async () => {
  const email = 'director@council.example'
  const changed = { council: 'invited' }
  expect(await beside(['invite', 'director'], changed)).toEqual(refusal('director is not an e-mail address.'))
  const first = await beside(['invite', email], changed)
  expect(first).toEqual(said(/^http:\/\/\S+printed-\S+\n$/))
  expect(await beside(['invite', 'Director@council.example'], changed)).toEqual(first)
  expect(await beside(['invite', 'other@council.example'], changed)).toEqual(
    refusal('The first office of this installation was granted before, to another address.'),
  )
  expect(await beside(['invite', email], { secret: '' })).toEqual(refusal('An invitation needs to know'))
  const token = /printed-\S+/.exec(first.out)?.[0]
  const chosen = await fetch(`${council.url}/auth/reset-password`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token, newPassword: 'a long password of theirs' }),
  })
  expect(chosen.status).toBe(200)
  expect(await beside(['invite', email], changed)).toEqual({
    code: 0,
    out: `${email} has chosen a password.\n`,
    err: '',
  })
})

test('compare: says how much was compared, and each difference in a sentence', async () => {
  expect(await beside(['compare', programme])).toEqual(
    said(new RegExp(`^${programme}: 1 runs, 0 acts, 0 timers, 1 events; 0 differences\n$`)),
  )
  const planted = { ground: 'contract' }
  await council.owner
    .updateTable('event')
    .set(planted)
    .where('stream', '=', `programme/${programme}`)
    .execute()
  const { code, out } = await beside(['compare'])
  expect(code).toBe(1)
  expect(out).toContain('1 differences\n  Le fait n° 1 ne dit pas au registre ce que dit l’historique.\n')
  expect(await beside(['compare', 'none'])).toEqual(
    refusal('Neither the record nor the engine knows a programme none.'),
  )
})
