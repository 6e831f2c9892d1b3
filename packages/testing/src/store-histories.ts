import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { plusDays } from '@mithaq/domain/calendar/day'
import { moroccanCalendar } from '@mithaq/domain/calendar/morocco'
import { instantOf } from '@mithaq/domain/clock/instant'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import type { RunInput } from '@mithaq/workflows/programme/messages'
import { defaultPayloadConverter } from '@temporalio/common'
import { openCouncil } from './council.ts'
import { startEnvironment } from './environment.ts'
import { runsOf, type Run } from './rehearsal/engine-history.ts'
import { storedHistory } from './stored-history.ts'
import { plays, type StoredSet } from './stored-plays/plays.ts'

// node packages/testing/src/store-histories.ts [PLAY…]: plays the programmes of these names, or of all, and keeps the
// history of their every run in workflows/histories/<today>-PLAY, for the code of later days to be replayed on.

const histories = path.join(import.meta.dirname, '../../../workflows/histories')

async function storeHistories(named: readonly string[]): Promise<void> {
  const chosen = named.map((name): [string, StoredSet] => {
    const set = plays[name]
    if (!set) throw new Error(`no play is called ${name}: ${Object.keys(plays).join(', ')}`)
    return [name, set]
  })
  const environment = await startEnvironment()
  try {
    for (const [name, set] of chosen) await storeSet(name, set, environment.addresses)
  } finally {
    await environment.stop()
  }
}

async function storeSet(
  name: string,
  { play, from }: StoredSet,
  addresses: Parameters<typeof openCouncil>[0],
): Promise<void> {
  const { date: today } = wallTimeOf(instantOf(Date.now()), moroccanCalendar.zone)
  const folder = path.join(histories, `${today}-${name}`)
  const council = await openCouncil(addresses)
  try {
    const { namespace } = addresses
    const programme = await play({ council, namespace, tomorrow: plusDays(today, 1) })
    const runs = await runsOf(council.engine, programme)
    const chapters = runs.map(chapter)
    const first = from ? chapters.findIndex((each) => each.startsWith(from)) : 0
    // A set of this very day and name is replaced; those of earlier days stay for as long as such a run may live.
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    for (const [index, run] of runs.entries()) {
      if (index < first) continue
      const file = `${String(index + 1).padStart(2, '0')}-${chapters[index]}.json`
      await writeFile(path.join(folder, file), storedHistory(run.events))
    }
  } finally {
    await council.close()
  }
}

/** The stage that a run begins in, and its year where it tells one. */
function chapter({ events }: Run): string {
  const input = events[0]?.workflowExecutionStartedEventAttributes?.input?.payloads?.[0]
  if (!input) throw new Error('a run without its input')
  const run = defaultPayloadConverter.fromPayload<RunInput>(input)
  if (run.kind === 'draft') return 'draft'
  const { stage, contract } = run.state
  return stage === 'contract' ? `contract-year-${contract.year}` : stage
}

const named = process.argv.slice(2)
await storeHistories(named.length > 0 ? named : Object.keys(plays))
