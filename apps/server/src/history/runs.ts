import { archivedRuns } from '@mithaq/db/archive/reads'
import type { Instant } from '@mithaq/domain/clock/instant'
import type { Stage } from '@mithaq/domain/programme/stage'
import { programmeWorkflowId, type RunInput } from '@mithaq/workflows/programme/messages'
import { WorkflowNotFoundError } from '@temporalio/client'
import { defaultPayloadConverter } from '@temporalio/common'
import { archivedEvents, newestArchived, type Histories } from './kept-run.ts'
import { instantOfEvent } from './meaning.ts'
import type { EngineEvent } from './plain-event.ts'
import { isUnknownRun, runBefore, runBeforeOnRecord } from './run-events.ts'

export interface Run {
  run: string
  startedAt: Instant
  stage: Stage
  /** Of the contract; 0 before. */
  year: number
}

interface Beginning {
  run: Run
  before: string | null
}

/** How a run began never changes: asked once of the engine or the archive, for some thousands of them. */
const begun = new Map<string, Beginning>()
const keptAtMost = 4_000

/** The runs of a programme that the engine or an archive has, the newest first. */
export async function runsOf(histories: Histories, programme: string): Promise<Run[]> {
  const runs: Run[] = []
  let next = await newestRun(histories, programme)
  while (next) {
    const asked = { programme, run: next, before: null }
    const found: Beginning | null = begun.get(next) ?? (await beginningOf(histories, asked))
    if (found) runs.push(found.run)
    next = found ? found.before : await runBeforeOnRecord(histories, asked)
  }
  return runs
}

/** The newest run that the engine knows; where it knows none, the newest that is archived. */
export async function newestRun({ db, engine }: Histories, programme: string): Promise<string | null> {
  try {
    return (await engine.workflow.getHandle(programmeWorkflowId(programme)).describe()).runId
  } catch (error) {
    // A record that was restored without its engine, or that has outlived what the engine keeps.
    if (!(error instanceof WorkflowNotFoundError)) throw error
    return newestArchived(await archivedRuns(db, programme))
  }
}

async function beginningOf(
  histories: Histories,
  asked: { programme: string; run: string },
): Promise<Beginning | null> {
  const first = (await firstOfEngine(histories, asked)) ?? (await archivedEvents(histories, asked)).at(-1)
  if (!first) return null
  const { run } = asked
  const found = {
    run: { run, startedAt: instantOfEvent(first), ...stageOf(first) },
    before: runBefore(first),
  }
  if (begun.size >= keptAtMost) begun.clear()
  begun.set(run, found)
  return found
}

async function firstOfEngine(
  { engine }: Histories,
  { programme, run }: { programme: string; run: string },
): Promise<EngineEvent | undefined> {
  try {
    const { history } = await engine.workflowService.getWorkflowExecutionHistory({
      namespace: engine.options.namespace,
      execution: { workflowId: programmeWorkflowId(programme), runId: run },
      maximumPageSize: 1,
    })
    return history?.events?.[0]
  } catch (error) {
    if (isUnknownRun(error)) return undefined
    throw error
  }
}

function stageOf({
  workflowExecutionStartedEventAttributes: given,
}: EngineEvent): Pick<Run, 'stage' | 'year'> {
  const payload = given?.input?.payloads?.[0]
  const input = payload ? defaultPayloadConverter.fromPayload<RunInput>(payload) : null
  if (!input || input.kind === 'draft') return { stage: 'call', year: 0 }
  return { stage: input.state.stage, year: input.state.contract.year }
}
