import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { checkBundle } from '@mithaq/bundle/check-bundle'
import type { BundleFault } from '@mithaq/bundle/faults'
import { eventText, type EventLine } from '@mithaq/bundle/format'
import { unzipped, zipped } from '@mithaq/bundle/zip'
import { checkpointText, readCheckpoint } from '@mithaq/ledger/checkpoint/checkpoint'
import { readNote, signNote } from '@mithaq/ledger/note/note'
import { newSigningKey, signerOf } from '@mithaq/ledger/note/signer'
import { Edge } from '@mithaq/ledger/tile/edge'
import { bundleOf, entriesOf } from '@mithaq/ledger/tile/entry-bundle'
import { tilePath } from '@mithaq/ledger/tile/path'
import { leafHash } from '@mithaq/ledger/tree/hash'
import { startSequencer, type Sequencer } from '@mithaq/worker/ledger/sequencer'
import { leafOf } from '@mithaq/db/record/leaf'
import type { Instant } from '@mithaq/domain/clock/instant'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { answerOf, refusalWord } from '../calls.ts'
import { draft, publish } from '../call-steps.ts'
import { auditor, director, member, officer, president, representative } from '../cast.ts'
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
  zip = await takenBy(auditor)
  files = unzipped(zip)
}, 600_000)
afterAll(async () => {
  await sequencer.stop()
  await council.close()
})

const ask = async (actor: typeof officer, of = programme) =>
  fetch(`${council.url}/bundles/${of}`, { headers: await council.credentials(actor) })

async function takenBy(actor: typeof officer): Promise<Buffer> {
  const answer = await ask(actor)
  expect(answer.status).toBe(200)
  return Buffer.from(await answer.arrayBuffer())
}

const check = (edited: ReadonlyMap<string, Uint8Array>, checkpoint?: string) =>
  checkBundle(edited, { vkey, checkpoint })
const textIn = (of: ReadonlyMap<string, Uint8Array>, at: string) => Buffer.from(of.get(at) ?? []).toString()

test('a bundle that nobody touched has no fault, and holds every event of its programme', async () => {
  const { faults, events, size } = check(files)
  expect(faults).toEqual([])
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

test('words stand in their own file alone, and no word in what is public or of the engine', async () => {
  const words = (await castWords(council.owner, programme)).filter((text) => text.length > 8)
  expect(words.length).toBeGreaterThan(20)
  for (const [at, bytes] of files) {
    if (at === 'words.jsonl' || at.startsWith('documents/')) continue
    const text = Buffer.from(bytes).toString()
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

/** A number from 0 on, drawn so that a seed gives the same edits again. */
function drawer(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

type Draw = (below: number) => number
type Edited = Map<string, Uint8Array>
type Line = EventLine & Record<string, unknown>

const eventsIn = (of: Edited): Line[] =>
  textIn(of, 'events.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
const putEvents = (of: Edited, events: readonly EventLine[]) =>
  of.set('events.jsonl', Buffer.from(events.map((event) => `${eventText(event)}\n`).join('')))
const pathsBelow = (of: Edited, folder: string) =>
  [...of.keys()].filter((at) => at.startsWith(folder)).toSorted()
const later = (at: Instant): Instant => `${Number(at.slice(0, 4)) + 1}${at.slice(4)}` as Instant
const drawn = <T>(of: readonly T[], draw: Draw): T => {
  const one = of[draw(of.length)]
  if (one === undefined) throw new Error('nothing to draw from')
  return one
}

/** Builds entries, tiles and, by a forger's key, checkpoint and keys anew from other leaves. */
function rebuilt(
  of: Edited,
  change: (leaves: Buffer[]) => Buffer[],
  forged: 'tiles' | 'checkpoint' | 'keys',
): void {
  const paths = pathsBelow(of, 'ledger/tile/entries/')
  const leaves = change(paths.flatMap((at) => [...entriesOf(Buffer.from(of.get(at) ?? []))]))
  for (const at of pathsBelow(of, 'ledger/tile/')) of.delete(at)
  const edge = new Edge()
  const put = ({ level, index, bytes }: { level: number; index: number; bytes: Buffer }) =>
    of.set(`ledger/${tilePath({ level, index, width: bytes.length / 32 })}`, bytes)
  for (const leaf of leaves) edge.push(leafHash(leaf), put)
  edge.partials().forEach(put)
  for (let first = 0; first < leaves.length; first += 256) {
    const some = leaves.slice(first, first + 256)
    const name = tilePath({ level: 0, index: first / 256, width: some.length }).replace(
      'tile/0',
      'tile/entries',
    )
    of.set(`ledger/${name}`, bundleOf(some))
  }
  if (forged === 'tiles') return
  const forger = signerOf(newSigningKey(ledger.options.signer.name))
  const text = checkpointText({ origin: forger.name, size: edge.size, root: edge.root() })
  of.set('ledger/checkpoint', Buffer.from(signNote(text, [forger])))
  if (forged === 'keys') of.set('ledger/keys', Buffer.from(`${forger.vkey}\n`))
}

const leafIn = (event: EventLine) => Buffer.from(leafOf(event))

/** Each makes one edit by hand, and says which faults tell of it. */
const edits: Record<string, { kinds: BundleFault['kind'][]; edit: (of: Edited, draw: Draw) => void }> = {
  'a byte flipped': {
    kinds: [
      'file-altered',
      'file-missing',
      'keys-broken',
      'checkpoint-unsigned',
      'not-a-bundle',
      'manifest-not-recorded',
      'leaf-altered',
      'tile-altered',
      'tail-cut',
      'history-rewritten',
      'event-altered',
      'event-added',
      'event-missing',
    ],
    edit: (of, draw) => {
      const at = drawn(
        [...of.keys()].filter((each) => (of.get(each)?.length ?? 0) > 0),
        draw,
      )
      const bytes = Buffer.from(of.get(at) ?? [])
      const place = draw(bytes.length)
      bytes[place] = (bytes[place] ?? 0) ^ (1 << draw(8))
      of.set(at, bytes)
    },
  },
  'a file removed': {
    kinds: ['file-missing', 'not-a-bundle', 'keys-broken', 'checkpoint-unsigned'],
    edit: (of, draw) => of.delete(drawn([...of.keys()], draw)),
  },
  'a file added': {
    kinds: ['file-added'],
    edit: (of, draw) => of.set(`documents/${String(draw(1e9)).padStart(64, 'a')}`, Buffer.from('added')),
  },
  'two documents swapped': {
    kinds: ['file-altered'],
    edit: (of, draw) => {
      const paths = pathsBelow(of, 'documents/')
      const [a, b] = [paths[0] ?? '', paths[1 + draw(paths.length - 1)] ?? '']
      const [first, second] = [of.get(a), of.get(b)]
      of.set(a, second ?? Buffer.alloc(0)).set(b, first ?? Buffer.alloc(0))
    },
  },
  'an event removed': {
    kinds: ['event-missing'],
    edit: (of, draw) => {
      const events = eventsIn(of)
      putEvents(of, events.toSpliced(draw(events.length), 1))
    },
  },
  'an event added': {
    kinds: ['event-added'],
    edit: (of, draw) => {
      const events = eventsIn(of)
      const one = drawn(events, draw)
      putEvents(of, [...events, { ...one, index: 1_000_000, version: one.version + 1_000 }])
    },
  },
  'an event twice': {
    kinds: ['event-added'],
    edit: (of, draw) => {
      const events = eventsIn(of)
      putEvents(of, [...events, drawn(events, draw)])
    },
  },
  'an event re-dated': {
    kinds: ['event-altered'],
    edit: (of, draw) => {
      const events = eventsIn(of)
      const one = drawn(events, draw)
      putEvents(
        of,
        events.map((event) => (event === one ? { ...event, at: later(event.at) } : event)),
      )
    },
  },
  'another person put in': {
    kinds: ['event-altered'],
    edit: (of, draw) => {
      const events = eventsIn(of)
      const one = drawn(events, draw)
      const by = { ...one.by, person: `${one.by.person}x` }
      putEvents(
        of,
        events.map((event) => (event === one ? { ...event, by } : event)),
      )
    },
  },
  'two events swapped': {
    kinds: ['event-altered'],
    edit: (of, draw) => {
      const events = eventsIn(of)
      const a = draw(events.length - 1)
      const [one, two] = [events[a], events[a + 1]]
      if (!one || !two) throw new Error('no two events')
      putEvents(of, events.with(a, { ...two, index: one.index }).with(a + 1, { ...one, index: two.index }))
    },
  },
  'an event and its leaf re-dated': {
    kinds: ['leaf-altered', 'history-rewritten'],
    edit: (of, draw) => {
      const events = eventsIn(of)
      const one = drawn(events, draw)
      const dated = { ...one, at: later(one.at) }
      putEvents(
        of,
        events.map((event) => (event === one ? dated : event)),
      )
      const at = pathsBelow(of, 'ledger/tile/entries/')[Math.floor(one.index / 256)] ?? ''
      const leaves = [...entriesOf(Buffer.from(of.get(at) ?? []))]
      of.set(at, bundleOf(leaves.with(one.index % 256, leafIn(dated))))
    },
  },
  'a leaf re-dated, all hashes recomputed': {
    kinds: ['history-rewritten'],
    edit: (of, draw) => {
      const events = eventsIn(of)
      const one = drawn(events, draw)
      const dated = { ...one, at: later(one.at) }
      putEvents(
        of,
        events.map((event) => (event === one ? dated : event)),
      )
      rebuilt(of, (leaves) => leaves.with(one.index, leafIn(dated)), 'tiles')
    },
  },
  'a leaf removed, all hashes recomputed, the checkpoint forged': {
    kinds: ['checkpoint-unsigned'],
    edit: (of, draw) => {
      const events = eventsIn(of)
      const one = drawn(events, draw)
      rebuilt(of, (leaves) => leaves.toSpliced(one.index, 1), 'checkpoint')
    },
  },
  'the tail cut, checkpoint and keys forged with it': {
    kinds: ['keys-broken'],
    edit: (of, draw) => {
      const events = eventsIn(of)
      const from = drawn(events, draw).index
      putEvents(
        of,
        events.filter(({ index }) => index < from),
      )
      rebuilt(of, (leaves) => leaves.slice(0, from), 'keys')
    },
  },
  'the tail cut, hashes with it': {
    kinds: ['tail-cut'],
    edit: (of, draw) => {
      const events = eventsIn(of)
      const from = drawn(events, draw).index
      putEvents(
        of,
        events.filter(({ index }) => index < from),
      )
      rebuilt(of, (leaves) => leaves.slice(0, from), 'tiles')
    },
  },
  'a checkpoint of another origin': {
    kinds: ['checkpoint-unsigned'],
    edit: (of) => {
      const head = readCheckpoint(readNote(textIn(of, 'ledger/checkpoint'))?.text ?? '')
      if (!head) throw new Error('no checkpoint')
      const other = signerOf(newSigningKey('ledger.example/another'))
      of.set(
        'ledger/checkpoint',
        Buffer.from(signNote(checkpointText({ ...head, origin: other.name }), [other])),
      )
    },
  },
  'a text changed, the manifest with it': {
    kinds: ['words-altered'],
    edit: (of, draw) => {
      const lines = textIn(of, 'words.jsonl').trimEnd().split('\n')
      const told = lines.filter((line) => line.includes('"state":"told"'))
      const one = JSON.parse(drawn(told, draw)) as { id: string }
      const edited = lines.map((line) =>
        line.includes(one.id) ? JSON.stringify({ ...(JSON.parse(line) as object), body: 'another' }) : line,
      )
      of.set('words.jsonl', Buffer.from(`${edited.join('\n')}\n`))
    },
  },
  'a history rewritten, the manifest with it': {
    kinds: ['manifest-not-recorded'],
    edit: (of, draw) => {
      const at = drawn(pathsBelow(of, 'histories/'), draw)
      const text = textIn(of, at).split('\n')
      const bytes = Buffer.from(text.toSpliced(draw(text.length - 1), 1).join('\n'))
      const manifest = textIn(of, 'manifest.json').replace(sha256(of.get(at) ?? bytes), sha256(bytes))
      of.set(at, bytes).set('manifest.json', Buffer.from(manifest))
    },
  },
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

test('two hundred edits of a bundle by hand: each found, and named', () => {
  const seed = Number(process.env['MITHAQ_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
  const draw = drawer(seed)
  const names = Object.keys(edits)
  const missed: string[] = []
  for (let n = 0; n < 200; n += 1) {
    const name = n % 2 === 0 ? (names[(n / 2) % names.length] ?? '') : 'a byte flipped'
    const edited = new Map(files)
    edits[name]?.edit(edited, draw)
    const { faults } = check(edited)
    const isNamed = faults.some(({ kind }) => edits[name]?.kinds.includes(kind))
    if (!isNamed) missed.push(`${name}: ${JSON.stringify(faults.slice(0, 5))}`)
  }
  expect(missed, `seed ${seed}`).toEqual([])
}, 300_000)

test('an older bundle is contradicted by a checkpoint that was kept from later', async () => {
  const later = ledger.kept.read()
  if (!later) throw new Error('nothing was signed')
  const cosigned = await council.db
    .selectFrom('ledgerCheckpoint')
    .select('note')
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  expect(check(files, cosigned.note).faults).toEqual([
    { kind: 'tail-cut', size: later.size, leaves: check(files).size },
  ])
  const forged = signNote(checkpointText({ ...later, size: 5 }), [ledger.options.signer])
  expect(check(files, forged).faults).toEqual([{ kind: 'history-rewritten', size: 5 }])
})

test('a zip made anew of the same files is the same', async () => {
  const chunks: Uint8Array[] = []
  for await (const chunk of zipped([...files].map(([at, bytes]) => ({ path: at, bytes })))) chunks.push(chunk)
  expect(Buffer.concat(chunks).equals(zip)).toBe(true)
})
