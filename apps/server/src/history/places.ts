import type { Instant } from '@mithaq/domain/clock/instant'
import type { Command } from '@mithaq/workflows/programme/messages'
import { defaultPayloadConverter, type Payload } from '@temporalio/common'
import type { Histories } from './kept-run.ts'
import { typeOf, type EngineEvent } from './plain-event.ts'
import { eventsOfRun, idOf } from './run-events.ts'
import { runsOf } from './runs.ts'

/** Where a history tells of a request: its run, and the event by which it came or was appended. */
export interface Place {
  requestId: string
  run: string
  event: number
}

/** A run that is over is read once; of the last ones some stay in mind. */
const closed = new Map<string, Map<string, number>>()
const keptAtMost = 40

/** Places of requests, each looked for in the run that went on at its instant, and in the one after it. */
export async function placesOf(
  histories: Histories,
  programme: string,
  asked: readonly { requestId: string; at: Instant }[],
): Promise<Place[]> {
  const runs = await runsOf(histories, programme)
  const places: Place[] = []
  const wanted = Map.groupBy(asked, ({ at }) => {
    const index = runs.findIndex(({ startedAt }) => startedAt <= at)
    return index === -1 ? runs.length - 1 : index
  })
  for (const [index, requests] of wanted) {
    let missing = requests.map(({ requestId }) => requestId)
    for (const run of [runs[index], runs[index - 1]]) {
      if (!run || missing.length === 0) continue
      const events = await requestsOf(histories, { programme, run: run.run })
      for (const requestId of missing) {
        const event = events.get(requestId)
        if (event !== undefined) places.push({ requestId, run: run.run, event })
      }
      missing = missing.filter((requestId) => !events.has(requestId))
    }
  }
  return places
}

/** The first event of each request in a run. */
async function requestsOf(
  histories: Histories,
  { programme, run }: { programme: string; run: string },
): Promise<Map<string, number>> {
  const known = closed.get(run)
  if (known) return known
  const found = new Map<string, number>()
  let isOver: boolean | null = null
  for await (const page of eventsOfRun(histories, { programme, run, before: null })) {
    isOver ??= ends.has(typeOf(page[0] ?? {}))
    for (const event of page) {
      const requestId = requestIn(event)
      // Backwards: the earliest one stays.
      if (requestId !== null) found.set(requestId, idOf(event))
    }
  }
  if (isOver) {
    if (closed.size >= keptAtMost) closed.clear()
    closed.set(run, found)
  }
  return found
}

const ends: ReadonlySet<string> = new Set([
  'workflowExecutionContinuedAsNew',
  'workflowExecutionCompleted',
  'workflowExecutionFailed',
  'workflowExecutionCanceled',
  'workflowExecutionTerminated',
  'workflowExecutionTimedOut',
])

/** What an update brought, what the start was asked by, and what was appended or closed for somebody or the clock. */
function requestIn(event: EngineEvent): string | null {
  const update = event.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest?.input?.args
  const activity = event.activityTaskScheduledEventAttributes?.input
  const started = event.workflowExecutionStartedEventAttributes?.input
  const payload = (update ?? activity ?? started)?.payloads?.[0]
  return payload ? (valueOf(payload)?.requestId ?? null) : null
}

const valueOf = (payload: Payload) => defaultPayloadConverter.fromPayload<Partial<Command> | null>(payload)
