import { instantOf } from '@mithaq/domain/clock/instant'
import type { ReplayedRun, ReplayResult, ReplayVerdict } from '@mithaq/domain/record/replay'
import type { ArchiveWays } from '@mithaq/workflows/archive/archive-run'
import { readChain } from '@mithaq/workflows/archive/read-chain'
import type { HistoryEvent } from '@mithaq/workflows/archive/run-history'
import type { RunInput } from '@mithaq/workflows/programme/messages'
import type { ReplayProgramme } from '@mithaq/workflows/replay/activities'
import { replayHistory, violationOf } from '@mithaq/workflows/replay/replay-history'
import { defaultPayloadConverter } from '@temporalio/common'
import { firstDifference } from './first-difference.ts'
import { digestOfBuild, heldBuilds } from './held-builds.ts'

export interface ReplayOptions extends ArchiveWays {
  /** Path of the bundle that this worker runs. */
  bundle: string
  /** The same code as it is replayed; asked for when it is needed. */
  replayBundle: () => Promise<string>
}

interface History {
  events: HistoryEvent[]
}

/** Replays each run, archived or live, against the code of today, and by the build of its own time where that is kept here. */
export function replayWith({ bundle, replayBundle, ...ways }: ReplayOptions): ReplayProgramme {
  return async (programme, { signal, onRun }): Promise<ReplayResult> => {
    const [today, codePath, held] = [
      await digestOfBuild(bundle),
      await replayBundle(),
      await heldBuilds(bundle),
    ]
    const runs: ReplayedRun[] = []
    const { runs: chain, faults } = await readChain(ways, programme)
    for (const history of chain) {
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
        run: history.run,
        ...beginningOf(history),
        build,
        today: await againstToday(codePath, history),
        ofItsTime,
      })
    }
    return { build: today, runs, faults }
  }
}

async function againstToday(codePath: string, history: History): Promise<ReplayVerdict> {
  const { violation, differences } = await replayHistory({ bundle: { codePath }, history })
  const [first] = differences
  if (!first) return ofEngine(violation)
  const { command, index, recorded, replayed } = first
  const difference = { command, index, ...firstDifference(recorded, replayed) }
  const said = violation === undefined ? {} : { said: violation.slice(0, saidAtMost) }
  return { kind: 'differs', difference: { ...difference, ...said } }
}

/** What the engine says of order and kinds is a sentence of its own. */
function ofEngine(violation: string | undefined): ReplayVerdict {
  if (violation === undefined) return { kind: 'agrees' }
  const said = violation.slice(0, saidAtMost)
  return {
    kind: 'differs',
    difference: { command: null, index: null, path: '', recorded: '', replayed: '', said },
  }
}

const saidAtMost = 300

function beginningOf({ events }: History): Pick<ReplayedRun, 'stage' | 'year' | 'startedAt' | 'events'> {
  const first = events[0]
  const payload = first?.workflowExecutionStartedEventAttributes?.input?.payloads?.[0]
  const input = payload ? defaultPayloadConverter.fromPayload<RunInput>(payload) : null
  const state = input && input.kind !== 'draft' ? input.state : null
  const { seconds, nanos } = first?.eventTime ?? {}
  return {
    stage: state?.stage ?? 'call',
    year: state?.contract.year ?? 0,
    startedAt: instantOf(Number(seconds ?? 0) * 1_000 + Math.floor((nanos ?? 0) / 1e6)),
    events: events.length,
  }
}

/** The digest in the name by which the worker of the run's last step called its build. */
function buildOf({ events }: History): string | null {
  const named = events
    .map(({ workflowTaskCompletedEventAttributes: done }) => done?.workerVersion?.buildId ?? '')
    .findLast((build) => build !== '')
  return named?.split('+')[1] ?? null
}
