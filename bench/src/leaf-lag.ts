import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { latestCheckpoint, leavesFrom } from '@mithaq/db/ledger/reads'
import { legalNow } from '@mithaq/db/programme/call-lock'
import { openCouncil, type Council } from '@mithaq/testing/council'
import type { Addresses } from '@mithaq/testing/environment'
import { eventRow, ledgerOf } from '@mithaq/testing/ledger-steps'
import { startSequencer } from '@mithaq/worker/ledger/sequencer'
import { atMost, median, percentile, type Figure } from './figure.ts'

const perSecond = 200
const seconds = 30
/** How often it is looked whether a head was signed: what is measured may be so much later. */
const lookEveryMs = 5

/**
 * From an event's commit to the first signed head that covers its leaf, at two hundred events a second, each in a
 * transaction of its own, with the sequencer as the worker runs it.
 */
export async function leafLag(addresses: Addresses): Promise<Figure> {
  const council = await openCouncil(addresses)
  const { options, folder } = ledgerOf(council.db)
  const sequencer = startSequencer(options)
  try {
    const committed = new Map<string, number | null>()
    const lags: number[] = []
    const recording = recordSteadily(council, committed)
    const total = perSecond * seconds
    const end = performance.now() + 3 * seconds * 1_000
    for (let size = 0; lags.length < total;) {
      await pause(lookEveryMs)
      if (performance.now() > end)
        throw new Error(`${lags.length} of ${total} events have their leaf in time`)
      const latest = (await latestCheckpoint(council.db))?.size ?? 0
      const seenAt = performance.now()
      for (const leaf of await leavesFrom(council.db, size, latest - size)) {
        const at = committed.get(leaf)
        // Those of the council's offices are none of ours. Seen before its own answer was back: then it took no time.
        if (at !== undefined) lags.push(Math.max(0, seenAt - (at ?? seenAt)))
      }
      size = latest
    }
    await recording
    const figure = atMost('leaf-lag', percentile(lags, 99), 'ms p99', null, 1_000)
    return { ...figure, p50: Math.round(median(lags)) }
  } finally {
    await sequencer.stop()
    await council.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * An event each 5 ms, as of now, whether those before it are committed or not. Known by its leaf, since a sealed one
 * names no stream: with null until its commit is answered.
 */
async function recordSteadily({ db }: Council, committed: Map<string, number | null>): Promise<void> {
  const begun = performance.now()
  const under: Promise<void>[] = []
  for (let n = 0; n < perSecond * seconds; n += 1) {
    await pause(Math.max(0, begun + (n * 1_000) / perSecond - performance.now()))
    under.push(recordOne(n + 1))
  }
  await Promise.all(under)

  async function recordOne(version: number): Promise<void> {
    const { data, ...row } = eventRow('programme/lag', version, await legalNow(db))
    committed.set(row.leaf, null)
    await db
      .insertInto('event')
      .values({ ...row, data: JSON.stringify(data) })
      .execute()
    committed.set(row.leaf, performance.now())
  }
}
