import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { checkBundle } from '@mithaq/bundle/check-bundle'
import type { EventLine } from '@mithaq/bundle/format'
import { unzipped, zipped } from '@mithaq/bundle/zip'
import { recordReading } from '@mithaq/db/access/access'
import { letters, printedText } from '@mithaq/documents/verify/printed-text'
import { read } from '@mithaq/domain/access/rules'
import { checkpointText } from '@mithaq/ledger/checkpoint/checkpoint'
import { signNote } from '@mithaq/ledger/note/note'
import { newSigningKey, signerOf } from '@mithaq/ledger/note/signer'
import { dossierIdOf } from '@mithaq/server/dossier/dossier-id'
import { startSequencer, type Sequencer } from '@mithaq/worker/ledger/sequencer'
import { programmeWorkflowId } from '@mithaq/workflows/programme/messages'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { answerOf, refusalWord } from '../calls.ts'
import { draft, publish } from '../call-steps.ts'
import { auditor, director, member, officer, president, representative } from '../cast.ts'
import { missedEdits } from '../missed-edits.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { ledgerOf, recordEvents } from '../ledger-steps.ts'
import { castWords } from '../rehearsal/cast-words.ts'
import { playUntil } from '../rehearsal/play-until.ts'
import { smallDefinition } from '../small-definition.ts'

// A programme in the midst of its contract, in a log of some hundred leaves, most of them of others.
const programme = `programme-${newId().slice(0, 8)}`
let council: Council
let ledger: ReturnType<typeof ledgerOf>
let sequencer: Sequencer
let open: string
let zip: Buffer
let files: Map<string, Uint8Array>
let vkey: string

beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  ledger = ledgerOf(council.db)
  vkey = ledger.options.signer.vkey
  sequencer = startSequencer(ledger.options)
  await recordEvents(council.db, 300)
  open = await draft(council)
  await publish(council, open)
  await playUntil(council, smallDefinition(programme), {
    namespace: inject('addresses').namespace,
    stopsBefore: (act) => act === 'submitReport',
  })
  await untilIdle()
  zip = await takenBy(auditor)
  files = unzipped(zip)
}, 600_000)
afterAll(async () => {
  await sequencer.stop()
  await council.close()
})

/** The run that goes on has archived the one before it, and its own history grows no more. */
const untilIdle = () =>
  vi.waitFor(async () => {
    const run = council.engine.workflow.getHandle(programmeWorkflowId(programme))
    const { raw } = await run.describe()
    expect([raw.pendingActivities, raw.pendingWorkflowTask]).toEqual([[], null])
  }, 60_000)

const ask = async (actor: typeof officer, of = programme) =>
  fetch(`${council.url}/bundles/${of}`, { headers: await council.credentials(actor) })

async function takenBy(actor: typeof officer): Promise<Buffer> {
  const answer = await ask(actor)
  expect(answer.status).toBe(200)
  return Buffer.from(await answer.arrayBuffer())
}

const check = (edited: ReadonlyMap<string, Uint8Array>, ...kept: string[]) =>
  checkBundle(edited, { keys: ledger.keys, kept })

test('a bundle that nobody touched has no fault, and holds every event of its programme', async () => {
  const { faults, events, size, counted } = check(files)
  expect(faults).toEqual([])
  // In the midst of a contract: one run goes on, and the financial parts of those who did not pass stay shut.
  expect(counted?.histories).toEqual({ archived: expect.any(Number) as number, unarchived: 1 })
  expect(counted?.papers).toMatchObject({ erased: 0, superseded: 0 })
  expect(counted?.papers.included).toBeGreaterThan(5)
  expect(counted?.papers.withheld).toBeGreaterThan(0)
  const rows = await council.db
    .selectFrom('event')
    .select(['stream', 'data'])
    .where('stream', 'not like', 'council/%')
    .execute()
  const own = rows.filter(
    ({ stream, data }) =>
      stream === `programme/${programme}` ||
      stream === `access/${programme}` ||
      stream === `archive/${programme}` ||
      (data as { programme?: string }).programme === programme,
  )
  expect(events).toBe(own.length)
  expect(events).toBeGreaterThan(60)
  expect(size).toBeGreaterThan(360)
  const paths = [...files.keys()]
  expect(paths.filter((at) => at.startsWith('documents/')).length).toBeGreaterThan(5)
  expect(paths.filter((at) => at.startsWith('histories/')).length).toBeGreaterThan(2)
  for (const at of ['summary.ar.html', 'summary.fr.html', 'READ-ME.ar.txt', 'READ-ME.fr.txt', 'verify.mjs'])
    expect(paths).toContain(at)
  const printed = await printedText(Buffer.from(files.get('summary.fr.pdf') ?? []), 'fr')
  expect(letters(printed)).toContain(letters('Résumé du registre du programme'))
  expect(letters(printed)).toContain(letters(programme))
})

test('the same state makes the same bytes', async () => {
  expect((await takenBy(auditor)).equals(zip)).toBe(true)
  // Another person's copy is another event, and says the same.
  expect(check(unzipped(await takenBy(officer))).faults).toEqual([])
})

test('that a bundle was taken is on record, and nobody else takes one', async () => {
  const { lines } = await (await council.as(officer)).retention.readings.query({ programme })
  const taken = lines.filter(({ type }) => type === 'bundleTaken')
  expect(taken.map(({ role, times }) => [role, times])).toEqual([
    ['officer', 1],
    ['auditor', 2],
  ])
  const expected = await answerOf(await ask(officer, 'nobody-knows-this'))
  expect(refusalWord(expected)).toBe('not-found')
  for (const actor of [director, president, member(1), representative(1)]) {
    expect(await answerOf(await ask(actor)), actor.role).toEqual(expected)
  }
  expect((await fetch(`${council.url}/bundles/${programme}`)).status).toBe(401)
  const ofMission = { ...auditor, person: 'mission-auditor', programmes: [open] }
  expect(await answerOf(await ask(ofMission))).toEqual(expected)
  expect(refusalWord(await answerOf(await ask(ofMission, open)))).toBe('intake-still-open')
})

/** A text, and what stands in it in base64, as an engine's history keeps what was sent. */
const textIn = (text: string) =>
  text.replaceAll(/"data": ?"(?<sent>[\w+/]+={0,2})"/g, (_, sent: string) =>
    Buffer.from(sent, 'base64').toString(),
  )

test('words stand in their own file alone, and no word in what is public or of the engine', async () => {
  const words = (await castWords(council.owner, programme)).filter((text) => text.length > 8)
  expect(words.length).toBeGreaterThan(20)
  const [history = ''] = [...files.keys()].filter((at) => at.startsWith('histories/'))
  expect(textIn(Buffer.from(files.get(history) ?? []).toString())).toContain('"programme"')
  for (const [at, bytes] of files) {
    if (at === 'words.jsonl' || at.startsWith('documents/')) continue
    const text = textIn(Buffer.from(bytes).toString())
    expect(
      words.filter((word) => text.includes(word)),
      at,
    ).toEqual([])
  }
})

const run = promisify(execFile)

test('the verifier in the bundle says valid, offline and on an old Node, and names what is wrong', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'mithaq-bundle-'))
  try {
    const [file, key] = [path.join(folder, 'bundle.zip'), path.join(folder, 'key.txt')]
    await writeFile(file, zip)
    await writeFile(key, `${vkey}\n`)
    for (const [at, bytes] of files) {
      const to = path.join(folder, 'opened', at)
      await mkdir(path.dirname(to), { recursive: true })
      await writeFile(to, bytes)
    }
    const verifier = path.join(folder, 'opened', 'verify.mjs')
    const said = async (...args: string[]) => {
      try {
        return { code: 0, ...(await run(process.execPath, [verifier, ...args], { cwd: folder, env: {} })) }
      } catch (error) {
        return error as { code: number; stdout: string }
      }
    }
    const valid = await said(file, '--key', key)
    expect(valid.stdout).toContain('Valide')
    expect(valid.stdout).toContain('صحيح')
    expect(valid.code).toBe(0)
    expect((await said(path.join(folder, 'opened'))).stdout).toContain('Vous n’avez pas donné la clé')
    await writeFile(path.join(folder, 'opened', 'summary.fr.html'), 'edited')
    const edited = await said(path.join(folder, 'opened'), '--key', key)
    expect([edited.code, edited.stdout]).toEqual([1, expect.stringContaining('summary.fr.html')])
    await writeFile(key, `${signerOf(newSigningKey(ledger.options.signer.name)).vkey}\n`)
    expect((await said(file, '--key', key)).stdout).toContain('keys-broken')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('a thousand edits of a bundle by hand: each found, and named with its place', () => {
  expect(missedEdits(files, check, 1_000)).toEqual([])
}, 600_000)

test('an older bundle is contradicted by a checkpoint that was kept from later', async () => {
  const newest = ledger.kept.read()
  if (!newest) throw new Error('nothing was signed')
  const cosigned = await council.db
    .selectFrom('ledgerCheckpoint')
    .select('note')
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  expect(check(files, cosigned.note).faults).toEqual([
    { kind: 'tail-cut', size: newest.size, leaves: check(files).size },
  ])
  const forged = signNote(checkpointText({ ...newest, size: 5 }), [ledger.options.signer])
  expect(check(files, forged).faults).toEqual([{ kind: 'history-rewritten', from: 0, size: 5 }])
})

test('a zip made anew of the same files is the same', async () => {
  const chunks: Uint8Array[] = []
  for await (const chunk of zipped([...files].map(([at, bytes]) => ({ path: at, bytes })))) chunks.push(chunk)
  expect(Buffer.concat(chunks).equals(zip)).toBe(true)
})

test('what is read while a copy is made is not in it, and nothing of it can be taken out by hand', async () => {
  await sequencer.stop()
  const answer = ask({ ...auditor, person: 'second-auditor' })
  const taken = () =>
    council.db
      .selectFrom('event')
      .select('version')
      .where('stream', '=', `access/${programme}`)
      .where('person', '=', 'second-auditor')
      .where('type', '=', 'bundleTaken')
      .executeTakeFirstOrThrow()
  const { version } = await vi.waitFor(taken, 8_000)
  const dossier = dossierIdOf(programme, representative(1).association)
  const reading = {
    programme,
    by: officer,
    occasion: { by: 'test' },
    reading: read('dossierRead', { dossier }),
  }
  expect(await recordReading(council.db, reading)).toBe(version + 1)
  sequencer = startSequencer(ledger.options)
  const copy = unzipped(Buffer.from(await (await answer).arrayBuffer()))
  expect(check(copy).faults).toEqual([])
  const rows = Buffer.from(copy.get('events.jsonl') ?? [])
    .toString()
    .trimEnd()
    .split('\n')
  const last = JSON.parse(rows.at(-1) ?? '') as EventLine
  expect([last.stream, last.version, last.type]).toEqual([`access/${programme}`, version, 'bundleTaken'])
})
