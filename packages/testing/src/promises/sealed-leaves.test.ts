import { associationNamed } from '@mithaq/db/person/reads'
import { receiptPdf } from '@mithaq/documents/receipt/receipt'
import type { ReceiptNames } from '@mithaq/documents/receipt/receipt-names'
import { attachmentsOf } from '@mithaq/documents/verify/attachments'
import { documentVerdict } from '@mithaq/documents/verify/document-verdict'
import { redraw } from '@mithaq/documents/verify/redraw'
import { digestOf } from '@mithaq/domain/definition/digest'
import type { DossierBody } from '@mithaq/domain/dossier/body'
import { dossierEventSentences } from '@mithaq/i18n/dossier-events/sentence'
import { entriesOf } from '@mithaq/ledger/tile/entry-bundle'
import { bundlePath, tilePath } from '@mithaq/ledger/tile/path'
import { dossierIdOf } from '@mithaq/server/dossier/dossier-id'
import { procedureDoors, routeDoors } from '@mithaq/server/doors'
import { stylesheetPath } from '@mithaq/server/front-page/stylesheet'
import { sequenceAndSign } from '@mithaq/worker/ledger/sequencer'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { callProcedure } from '../calls.ts'
import { draft, publish } from '../call-steps.ts'
import { representative } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { filedBody } from '../filing-steps.ts'
import { ledgerOf, whileSigning } from '../ledger-steps.ts'
import { sampleInputs } from '../sample-input.ts'

// What anybody can read while an intake is open, and after several associations have filed, replaced, withdrawn, and read
// what they filed.
let council: Council
let ledger: ReturnType<typeof ledgerOf>
let programme: string
let size: number
const filers = [1, 2, 3].map(representative)
const stranger = representative(9)
const requests: string[] = []
const read: [number, number][] = []
const receipts: number[] = []
const bodies = new Map<number, DossierBody>()

beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  ledger = ledgerOf(council.db)
  programme = await draft(council)
  await publish(council, programme)
  for (const n of [1, 2, 3]) await fileThroughTheServer(n)
  const asked = () => ({ programme, requestId: requestId() })
  await (await council.as(representative(2))).dossier.withdraw.mutate(asked())
  for (const [n, body] of bodies) {
    const { association } = representative(n)
    const paper = `/papers/${programme}/${dossierIdOf(programme, association)}/${body.papers[0]?.file}`
    const headers = await council.credentials(representative(n))
    read.push([n, (await get(paper, headers)).status])
  }
  await council.credentials(stranger)
  await sequenceAll()
  for (const n of bodies.keys()) {
    const headers = await council.credentials(representative(n))
    const receipt = () => get(`/documents/${programme}/receipt`, headers)
    receipts.push((await whileSigning(ledger.options, receipt)).status)
  }
  await sequenceAll()
  size = ledger.kept.read()?.size ?? 0
})
afterAll(() => council.close())

async function sequenceAll(): Promise<void> {
  while ((await sequenceAndSign(ledger.options, 'all')).added > 0);
}

const get = (at: string, headers: Record<string, string> = {}) => fetch(`${council.url}${at}`, { headers })

function requestId(): string {
  const id = newId()
  requests.push(id)
  return id
}

async function fileThroughTheServer(n: number): Promise<void> {
  const who = representative(n)
  const headers = { 'content-type': 'text/plain; charset=utf-8', ...(await council.credentials(who)) }
  const papers: DossierBody['papers'] = []
  for (const { paper } of filedBody.papers) {
    const sent = await fetch(`${council.url}/files`, { method: 'PUT', headers, body: `${paper} / ${n}` })
    papers.push({ paper, file: ((await sent.json()) as { file: string }).file })
  }
  const body = { ...filedBody, papers }
  bodies.set(n, body)
  const api = await council.as(who)
  for (const act of ['file', 'replace'] as const) {
    if (act === 'replace' && n !== 3) continue
    const id = newId()
    await api.dossier.saveDraft.mutate({ id, programme, body })
    await api.dossier[act].mutate({ programme, requestId: requestId(), draft: id })
  }
}

async function leaves(): Promise<string[]> {
  const found: string[] = []
  for (let first = 0; first < size; first += 256) {
    const width = Math.min(256, size - first)
    const answer = await get(`/ledger/${bundlePath({ index: first / 256, width })}`)
    found.push(...entriesOf(Buffer.from(await answer.arrayBuffer())).map(String))
  }
  return found
}

const isSealed = (leaf: string) => 'sealed' in (JSON.parse(leaf) as object)

/** What tells that somebody has filed, and whoever looks for it knows: everything but what the server keeps to itself. */
function telling(): string[] {
  const events = Object.keys(dossierEventSentences)
  const sentences = Object.values(dossierEventSentences).flatMap(({ ar, fr }) => [ar, fr])
  const dossiers = filers.map(({ association }) => dossierIdOf(programme, association))
  const digests = [...bodies.values()].flatMap((body) => [
    digestOf(body),
    ...body.papers.map(({ file }) => file),
  ])
  const people = filers.flatMap(({ person, association }) => [person, association])
  return [
    ...events,
    ...sentences,
    ...dossiers,
    ...digests,
    ...people,
    ...requests,
    'dossier/',
    'paperRead',
    'documentRead',
    'documentIssued',
    'access/',
  ]
}

/** Every address that anybody reads without an account, as the table of doors has it. */
async function publicPages(): Promise<string[]> {
  const numbers = Array.from({ length: size + 1 }, (_, index) => `/receipts/${index}`)
  const tiles = Array.from(
    { length: size },
    (_, at) => `/ledger/${tilePath({ level: 0, index: 0, width: at + 1 })}`,
  )
  const entries = Array.from(
    { length: size },
    (_, at) => `/ledger/${bundlePath({ index: 0, width: at + 1 })}`,
  )
  const pages = new Map<string, string[]>([
    ['/', ['/']],
    ['/programmes/:id', [`/programmes/${programme}`]],
    [stylesheetPath, []],
    ['/ledger/checkpoint', ['/ledger/checkpoint']],
    ['/ledger/vkey', ['/ledger/vkey']],
    ['/ledger/keys', ['/ledger/keys']],
    ['/ledger/tile/*', [...tiles, ...entries]],
    ['/ledger/verify.html', []],
    ['/receipts/:index', numbers],
    // Files of the dashboard: the same for whatever programme.
    ...['/desk', '/desk/assets/:file', '/desk/star.svg', '/desk/*'].map((at): [string, string[]] => [at, []]),
  ])
  const open = [...routeDoors].filter(([door, who]) => door.startsWith('GET ') && who === 'anyone')
  expect(new Set(open.map(([door]) => door.slice('GET '.length)))).toEqual(new Set(pages.keys()))
  return [...pages.values()].flat().flatMap((at) => (at.startsWith('/ledger') ? [at] : [at, `${at}?lang=fr`]))
}

test('while an intake is open, nothing that anybody may read tells who has filed, or that somebody has', async () => {
  expect(size).toBeLessThan(256)
  const words = telling()
  const found: string[] = []
  const look = (at: string, text: string) => {
    found.push(...words.filter((word) => text.includes(word)).map((word) => `${at}: ${word}`))
  }
  for (const at of await publicPages()) look(at, Buffer.from(await (await get(at)).arrayBuffer()).toString())
  const as = await council.credentials(stranger)
  const open = [...procedureDoors].filter(([, who]) => who === 'anyone').map(([path]) => path)
  const toAssociations = [
    'programme.search',
    'programme.board',
    'programme.offers',
    'notice.list',
    'notice.unread',
  ]
  for (const path of [...open, ...toAssociations, 'dossier.own']) {
    const call = { url: council.url, path, input: { ...sampleInputs(programme)[path], ...firstPage(path) } }
    if (open.includes(path)) look(path, (await callProcedure(call)).body)
    look(`${path} to an association`, (await callProcedure({ ...call, as })).body)
  }
  expect(found).toEqual([])
})

/** The sample of a list asks for what came before a line. */
const firstPage = (path: string) =>
  ['programme.timeline', 'paper.texts', 'notice.list'].includes(path) ? { before: null } : {}

test('a leaf of a filing and of a reading holds two instants and a seal, and is there', async () => {
  // What was withdrawn is nobody's to read.
  expect(read).toEqual([
    [1, 200],
    [2, 404],
    [3, 200],
  ])
  expect(receipts).toEqual([200, expect.any(Number), 200])
  expect(receipts[1]).toBeGreaterThanOrEqual(400)
  const sealed = (await leaves()).filter(isSealed)
  // Three filings, one replacement, one withdrawal, two readings of one's own, two receipts issued and read, and whoever got an office.
  const granted = council.db.selectFrom('event').select('person').where('type', '=', 'officeGranted')
  expect(sealed).toHaveLength(11 + (await granted.execute()).length)
  for (const leaf of sealed)
    expect(Object.keys(JSON.parse(leaf) as object)).toEqual(['at', 'recordedAt', 'sealed'])
})

test('whoever knows everything of a filing but the salt cannot show its leaf', async () => {
  const rows = await council.db.selectFrom('event').selectAll().where('salt', 'is not', null).execute()
  const seals = (await leaves())
    .filter(isSealed)
    .map((leaf) => (JSON.parse(leaf) as { sealed: string }).sealed)
  expect(rows).toHaveLength(seals.length)
  expect(new Set(rows.map(({ salt }) => salt)).size).toBe(rows.length)
  for (const {
    stream,
    version,
    type,
    role,
    ground,
    data,
    person,
    association,
    requestId: id,
    ...row
  } of rows) {
    const { ordinal, inputDigest } = row
    const by = digestOf({ person, association, requestId: id, ordinal, inputDigest })
    const told = { stream, version, type, role, ground, data, by }
    const guesses = [{}, { salt: null }, { salt: '' }, { salt: id }, { salt: id.replaceAll('-', '') }]
    for (const guess of guesses) expect(seals).not.toContain(digestOf({ ...told, ...guess }))
    expect(seals).toContain(digestOf({ ...told, salt: row.salt }))
  }
})

test('who has filed shows it with the receipt: the whole entry, under the name that was theirs, and no other', async () => {
  const answer = await get(`/documents/${programme}/receipt`, await council.credentials(representative(1)))
  const pdf = Buffer.from(await answer.arrayBuffer())
  const { keys } = ledger
  const { association } = representative(1)
  const name = await associationNamed(council.db, association)
  expect(await documentVerdict(pdf, keys, redraw)).toMatchObject({
    kind: 'valid',
    page: 'drawn-again',
    told: {
      stream: `dossier/${dossierIdOf(programme, association)}`,
      type: 'dossierFiled',
      data: { programme, by: association, digest: digestOf(bodies.get(1)), named: digestOf(name) },
    },
  })
  const carried = await attachmentsOf(pdf)
  if ('fault' in carried) throw new Error(carried.fault)
  const { names } = JSON.parse(carried.page) as { names: ReceiptNames }
  const others = { ...names, association: await associationNamed(council.db, representative(2).association) }
  const forged = receiptPdf({ language: 'ar', entry: carried, names: others as ReceiptNames })
  expect(await documentVerdict(forged, keys, redraw)).toEqual({ kind: 'wrong', fault: 'name-forged' })
})

test('the database takes no event that tells of a filing without a salt', async () => {
  const { salt: _salt, ...row } = await council.db
    .selectFrom('event')
    .selectAll()
    .where('type', '=', 'dossierFiled')
    .limit(1)
    .executeTakeFirstOrThrow()
  const unsealed = { ...row, version: 99, requestId: newId(), data: JSON.stringify(row.data) }
  const insert = (given: object) =>
    council.owner
      .insertInto('event')
      .values({ ...unsealed, ...given })
      .execute()
  await expect(insert({})).rejects.toThrow('event_sealed')
  await expect(insert({ stream: `access/${programme}`, type: 'paperRead' })).rejects.toThrow('event_sealed')
  const data = JSON.stringify({ association: 'association-1' })
  for (const type of ['officeGranted', 'officeDelegated'])
    await expect(insert({ stream: 'council/x', type, data })).rejects.toThrow('event_office_sealed')
})
