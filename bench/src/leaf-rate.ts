import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { readTree } from '@mithaq/db/ledger/reads'
import { legalNow } from '@mithaq/db/programme/call-lock'
import { openCouncil, type Council } from '@mithaq/testing/council'
import type { Addresses } from '@mithaq/testing/environment'
import { eventRow, ledgerOf, recordEvents } from '@mithaq/testing/ledger-steps'
import { startSequencer } from '@mithaq/worker/ledger/sequencer'
import { sql } from 'kysely'
import { atLeast, median, type Figure } from './figure.ts'

const rounds = 5
const events = 10_000
/** As many as the sequencer takes in one turn. */
const perInsert = 2_000

/**
 * Leaves a second that the sequencer gives, tiles and signed heads with them, while ten thousand events wait for theirs; over
 * the rows a second that statements of two thousand put into a table as `event` is. Each leaf is looked up, inserted under
 * two keys and a third that refers to its event: a third of the rows was found, and a fifth is asked for.
 */
export async function leafRate(addresses: Addresses): Promise<Figure> {
  const council = await openCouncil(addresses)
  const { options, folder } = ledgerOf(council.db)
  await sql`create table bare (like event including indexes)`.execute(council.owner)
  const sequencer = startSequencer(options)
  const perSecond = { leaves: [] as number[], bare: [] as number[] }
  try {
    await allHaveLeaves(council)
    for (let round = 0; round <= rounds; round += 1) {
      const [bare, leaves] = [await bareRate(council), await rateOfLeaves(council)]
      // The first round warms both ways up.
      if (round === 0) continue
      perSecond.bare.push(bare)
      perSecond.leaves.push(leaves)
    }
    const ratio = median(perSecond.leaves.map((rate, at) => rate / (perSecond.bare[at] ?? rate)))
    return atLeast('leaf-rate', median(perSecond.leaves), 'leaves/s', ratio, 0.2)
  } finally {
    await sequencer.stop()
    await council.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** All of them are committed at one moment: none is waited for while the sequencer works. */
async function rateOfLeaves(council: Council): Promise<number> {
  await council.db.transaction().execute(async (trx) => {
    for (let n = 0; n < events; n += perInsert) await recordEvents(trx, perInsert)
  })
  const start = performance.now()
  await allHaveLeaves(council)
  return (events / (performance.now() - start)) * 1_000
}

async function allHaveLeaves({ db }: Council): Promise<void> {
  const { rows } = await sql<{ count: number }>`select count(*) from event`.execute(db)
  while (((await readTree(db))?.size ?? 0) < (rows[0]?.count ?? 0)) await pause(2)
}

/** The rows are there before the clock runs, a column each, as a statement takes them fastest. */
async function bareRate({ owner }: Council): Promise<number> {
  const now = await legalNow(owner)
  const batches = Array.from({ length: events / perInsert }, () => {
    const stream = `programme/${randomUUID()}`
    const rows = Array.from({ length: perInsert }, (_, n) => eventRow(stream, n + 1, now))
    const of = (name: keyof (typeof rows)[number]) => rows.map((row) => row[name])
    const data = rows.map((row) => JSON.stringify(row.data))
    return sql`
      insert into bare (stream, version, type, at, recorded_at, person, role, association, ground, request_id, ordinal,
                        input_digest, data, leaf)
      select * from unnest(${of('stream')}::text[], ${of('version')}::integer[], ${of('type')}::text[],
        ${of('at')}::timestamptz[], ${of('recordedAt')}::timestamptz[], ${of('person')}::text[], ${of('role')}::text[],
        ${of('association')}::text[], ${of('ground')}::text[], ${of('requestId')}::text[], ${of('ordinal')}::integer[],
        ${of('inputDigest')}::text[], ${data}::jsonb[], ${of('leaf')}::text[])`
  })
  const start = performance.now()
  for (const batch of batches) await batch.execute(owner)
  return (events / (performance.now() - start)) * 1_000
}
