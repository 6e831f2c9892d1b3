import { hashesFromTiles, type ReadTiles } from '@mithaq/ledger/tile/read-hashes'
import { leafHash } from '@mithaq/ledger/tree/hash'
import { isIncluded, proveInclusion } from '@mithaq/ledger/tree/inclusion'
import type { Checkpoint } from '@mithaq/ledger/checkpoint/checkpoint'
import { plusMs, type Instant } from '@mithaq/domain/clock/instant'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { leafOf, type Recorded } from '../record/leaf.ts'
import { accessStream } from '../record/past-reads.ts'
import { ofProgramme } from '../record/window-reads.ts'
import { legalNow } from '../programme/call-lock.ts'
import { missingLeaf } from './check-reads.ts'
import type { LedgerFault } from './faults.ts'
import { tilesIn } from './reads.ts'

export interface ProgrammeCheck {
  /** Events that were looked at, and in how many streams. */
  events: number
  streams: number
  /** Those that a leaf under the signed head speaks of. */
  included: number
  /** Recorded since that head was signed. */
  waiting: number
  /** The first ones, in the order of their streams. */
  faults: LedgerFault[]
}

type Row = Omit<Recorded, 'by'> & {
  at: Instant
  recordedAt: Instant
  person: string
  role: string
  association: string | null
  leaf: string
  index: number | null
}

const pageSize = 1_000
/** How long an event may wait for its leaf. */
const leafWithinMs = 10_000
const faultsTold = 20

/**
 * Reads every event of a programme, its dossiers and its readings once: versions count on without a gap, each event is
 * what its leaf says, and each leaf is in the tree that the head was signed for.
 * @param atMost events; undefined where the programme has more
 */
export async function checkProgramme(
  db: Database,
  programme: string,
  head: Checkpoint,
  atMost: number,
): Promise<ProgrammeCheck | undefined> {
  if (await isLonger(db, programme, atMost)) return undefined
  const read = hashesFromTiles(head.size, remembered(tilesIn(db)))
  const lateBefore = plusMs(await legalNow(db), -leafWithinMs)
  const check: ProgrammeCheck = { events: 0, streams: 0, included: 0, waiting: 0, faults: [] }
  // An event of this programme that was taken away with its leaf leaves its place empty.
  const missing = await missingLeaf(db)
  if (missing !== undefined) check.faults.push({ kind: 'leaf-missing', index: missing })
  let last = -1
  let after = { stream: '', version: 0 }
  for (;;) {
    const rows = await page(db, programme, after)
    for (const row of rows) {
      const { stream, version } = row
      const isNew = stream !== after.stream
      if (isNew) check.streams += 1
      const expected = isNew ? 1 : after.version + 1
      // One that was given another leaf than its first one stands behind those that came after it.
      if (isNew) last = -1
      if (row.index !== null && row.index <= last)
        check.faults.push({ kind: 'leaf-altered', index: row.index, stream, version })
      last = row.index ?? last
      if (version !== expected) check.faults.push({ kind: 'version-missing', stream, version: expected })
      check.faults.push(...(await faultsOf(row)))
      after = { stream, version }
      check.events += 1
    }
    check.faults.splice(faultsTold)
    if (rows.length < pageSize) return check
  }

  async function faultsOf({ leaf, index, ...event }: Row): Promise<LedgerFault[]> {
    const { stream, version } = event
    if (index === null || index >= head.size) {
      const isLate = index === null && event.recordedAt < lateBefore
      if (!isLate) check.waiting += 1
      return isLate ? [{ kind: 'event-without-leaf', stream, version }] : []
    }
    if (leafOf({ ...event, by: event }) !== leaf) return [{ kind: 'event-altered', index, stream, version }]
    const proof = await proveInclusion(index, head.size, read)
    const claim = { leaf: leafHash(Buffer.from(leaf)), index, size: head.size, root: head.root, proof }
    if (!isIncluded(claim)) return [{ kind: 'leaf-altered', index, stream, version }]
    check.included += 1
    return []
  }
}

const inRecord = (programme: string) =>
  sql`(${ofProgramme(programme)} or event.stream = ${accessStream(programme)})`

/** Asked before anything is looked at: nobody waits for a check that will not be told. */
async function isLonger(db: Database, programme: string, atMost: number): Promise<boolean> {
  const { rows } =
    await sql`select 1 from event where ${inRecord(programme)} offset ${atMost} limit 1`.execute(db)
  return rows.length > 0
}

async function page(
  db: Database,
  programme: string,
  after: { stream: string; version: number },
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select event.stream, event.version, event.type, event.at, event.recorded_at, event.person, event.role,
           event.association, event.ground, event.data, event.request_id, event.ordinal, event.input_digest,
           event.salt, event.leaf, leaf.index
    from event
    left join ledger_leaf leaf on leaf.stream = event.stream and leaf.version = event.version
    where ${inRecord(programme)}
      and (event.stream, event.version) > (${after.stream}, ${after.version})
    order by event.stream, event.version limit ${pageSize}`.execute(db)
  return rows
}

/** A tree of a size is for ever the same: each of its tiles is read once. */
function remembered(read: ReadTiles): ReadTiles {
  const known = new Map<string, Promise<Buffer>>()
  return (tiles) =>
    Promise.all(
      tiles.map((tile) => {
        const key = `${tile.level}/${tile.index}/${tile.width}`
        const bytes = known.get(key) ?? read([tile]).then(([one]) => one ?? Buffer.alloc(0))
        known.set(key, bytes)
        return bytes
      }),
    )
}
