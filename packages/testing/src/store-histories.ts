import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { plusDays } from '@mithaq/domain/calendar/day'
import { instantOf } from '@mithaq/domain/clock/instant'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import { definition as schema } from '@mithaq/domain/definition/schema'
import type { RunInput } from '@mithaq/workflows/programme/messages'
import { defaultPayloadConverter } from '@temporalio/common'
import { openCouncil } from './council.ts'
import { startEnvironment } from './environment.ts'
import { runsOf, type Run } from './rehearsal/engine-history.ts'
import { play } from './rehearsal/play.ts'
import { storedHistory } from './stored-history.ts'

// node packages/testing/src/store-histories.ts [WHAT]: plays Sefrou's programme and keeps the history of its every
// run in workflows/histories/<today>-WHAT, for the code of later days to be replayed on.

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..')

async function storeHistories(what: string): Promise<void> {
  const file = path.join(root, 'programmes', 'sefrou-2024.json')
  const definition = schema.parse(JSON.parse(await readFile(file, 'utf8')))
  const { date: today } = wallTimeOf(instantOf(Date.now()), definition.council.zone)
  const folder = path.join(root, 'workflows', 'histories', `${today}-${what}`)
  const environment = await startEnvironment()
  const council = await openCouncil(environment.addresses)
  try {
    const { namespace } = environment.addresses
    await play(council, definition, { namespace, publishedOn: plusDays(today, 1) })
    const runs = await runsOf(council.engine, definition.id)
    // A set of this very day and name is replaced; those of earlier days stay for as long as such a run may live.
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    for (const [index, run] of runs.entries()) {
      const name = `${String(index + 1).padStart(2, '0')}-${chapter(run)}.json`
      await writeFile(path.join(folder, name), storedHistory(run.events))
    }
  } finally {
    await council.close()
    await environment.stop()
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

await storeHistories(process.argv[2] ?? 'sefrou')
