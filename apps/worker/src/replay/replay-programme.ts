import { instantOf } from '@mithaq/domain/clock/instant'
import type { ReplayedRun, ReplayResult, ReplayVerdict } from '@mithaq/domain/record/replay'
import { programmeWorkflowId, type RunInput } from '@mithaq/workflows/programme/messages'
import type { ReplayProgramme } from '@mithaq/workflows/replay/activities'
import { replayHistory, violationOf } from '@mithaq/workflows/replay/replay-history'
import type { Client } from '@temporalio/client'
import { defaultPayloadConverter } from '@temporalio/common'
import { firstDifference } from './first-difference.ts'
import { digestOfBuild, heldBuilds } from './held-builds.ts'

export interface ReplayOptions {
  engine: Client
  /** Path of the bundle that this worker runs. */
  bundle: string
  /** The same code as it is replayed; asked for when it is needed. */
  replayBundle: () => Promise<string>
}

type History = Awaited<ReturnType<ReturnType<Client['workflow']['getHandle']>['fetchHistory']>>

/** Replays each run against the code of today, and by the build of its own time where that is kept here. */
export function replayWith({ engine, bundle, replayBundle }: ReplayOptions): ReplayProgramme {
  return async (programme, { signal, onRun }): Promise<ReplayResult> => {
    const [today, codePath, held] = [
      await digestOfBuild(bundle),
      await replayBundle(),
      await heldBuilds(bundle),
    ]
    const runs: ReplayedRun[] = []
    for (const { run, history } of await runsOf(engine, programmeWorkflowId(programme))) {
      signal.throwIfAborted()
      onRun()
      const build = buildOf(history)
      const kept = build === null ? undefined : held.get(build)
      const ofItsTime =
        build === today
          ? { kind: 'same-as-today' as const }
          : kept === undefined
            ? { kind: 'not-held' as const }
            : ofEngine(await violationOf({ codePath: kept }, history))
      runs.push({
        run,
        ...beginningOf(history),
        build,
        today: await againstToday(codePath, history),
        ofItsTime,
      })
    }
    return { build: today, runs }
  }
}

async function againstToday(codePath: string, history: History): Promise<ReplayVerdict> {
  const { violation, differences } = await replayHistory({ bundle: { codePath }, history })
  const [first] = differences
  if (violation !== undefined || !first) return ofEngine(violation)
  const { command, index, recorded, replayed } = first
  return { kind: 'differs', difference: { command, index, ...firstDifference(recorded, replayed) } }
}

/** What the engine says of order and kinds is a sentence of its own. */
function ofEngine(violation: string | undefined): ReplayVerdict {
  if (violation === undefined) return { kind: 'agrees' }
  const recorded = violation.slice(0, 300)
  return { kind: 'differs', difference: { command: null, index: null, path: '', recorded, replayed: '' } }
}

/** The first run first. */
async function runsOf(engine: Client, workflowId: string): Promise<{ run: string; history: History }[]> {
  const runs: { run: string; history: History }[] = []
  let run: string | undefined = (await engine.workflow.getHandle(workflowId).describe()).runId
  while (run) {
    const history = await engine.workflow.getHandle(workflowId, run).fetchHistory()
    runs.unshift({ run, history })
    run = history.events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId || undefined
  }
  return runs
}

function beginningOf({ events = [] }: History): Pick<ReplayedRun, 'stage' | 'year' | 'startedAt' | 'events'> {
  const first = events?.[0]
  const payload = first?.workflowExecutionStartedEventAttributes?.input?.payloads?.[0]
  const input = payload ? defaultPayloadConverter.fromPayload<RunInput>(payload) : null
  const state = input?.kind === 'continued' ? input.state : null
  const { seconds, nanos } = first?.eventTime ?? {}
  return {
    stage: state?.stage ?? 'call',
    year: state?.contract.year ?? 0,
    startedAt: instantOf(Number(seconds ?? 0) * 1_000 + Math.floor((nanos ?? 0) / 1e6)),
    events: events?.length ?? 0,
  }
}

/** The digest in the name by which the worker of the run's last step called its build. */
function buildOf({ events }: History): string | null {
  const named = (events ?? [])
    .map(({ workflowTaskCompletedEventAttributes: done }) => done?.workerVersion?.buildId ?? '')
    .findLast((build) => build !== '')
  return named?.split('+')[1] ?? null
}
