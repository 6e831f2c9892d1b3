import type { AppendOutcome } from '@mithaq/db/programme/append'
import { instantOf } from '@mithaq/domain/clock/instant'
import type { AskedOutcome, Told, ToldRun } from '@mithaq/domain/completeness/told'
import type { RefusalWord } from '@mithaq/domain/programme/refusal'
import { defaultPayloadConverter } from '@temporalio/common'
import { isOver, type HistoryEvent, type RunHistory } from '../archive/run-history.ts'
import { refusedType, type Answer, type Command, type RunInput } from '../programme/messages.ts'

/** The appends of the workflow, each by an activity's name. */
const appending: ReadonlySet<string> = new Set(['append', 'closeIntake'])

/** A run's history, cut to what can be held against the record. @throws where it is none of a programme's */
export function toldRun(history: RunHistory): ToldRun {
  const { run, events } = history
  const reading = new Reading()
  return { run, isOver: isOver(history), told: events.flatMap((event) => reading.read(event)) }
}

/** Answers come after what they answer: each thing told is kept by the id of its event, and completed there. */
class Reading {
  readonly #asked = new Map<string, Told & { kind: 'asked' }>()
  readonly #appended = new Map<string, Told & { kind: 'appended' }>()
  readonly #timers = new Map<string, number>()
  /** The workflow's clock: it stands still within a task. */
  #now = 0

  read(event: HistoryEvent): Told[] {
    if (event.workflowTaskStartedEventAttributes) this.#now = millis(event.eventTime)
    return [...this.#started(event), ...this.#update(event), ...this.#timer(event), ...this.#activity(event)]
  }

  #started({ workflowExecutionStartedEventAttributes: started }: HistoryEvent): Told[] {
    if (!started) return []
    const input = payload(started.input?.payloads?.[0]) as RunInput
    return input.kind === 'draft' ? [{ kind: 'drafted', requestId: input.requestId }] : []
  }

  #update(event: HistoryEvent): Told[] {
    const accepted = event.workflowExecutionUpdateAcceptedEventAttributes
    const completed = event.workflowExecutionUpdateCompletedEventAttributes
    const answered = completed && this.#asked.get(String(completed.acceptedEventId))
    if (answered) answered.outcome = outcomeOf(completed.outcome)
    if (!accepted) return []
    const input = accepted.acceptedRequest?.input
    const { requestId } = payload(input?.args?.payloads?.[0]) as Command
    const at = instantOf(millis(event.eventTime))
    const asked: Told & { kind: 'asked' } = {
      kind: 'asked',
      act: input?.name ?? '',
      requestId,
      at,
      outcome: { kind: 'waiting' },
    }
    this.#asked.set(String(event.eventId), asked)
    return [asked]
  }

  #timer({
    timerStartedEventAttributes: started,
    timerFiredEventAttributes: fired,
    eventTime,
  }: HistoryEvent): Told[] {
    if (started?.timerId) this.#timers.set(started.timerId, this.#now + millis(started.startToFireTimeout))
    const due = this.#timers.get(fired?.timerId ?? '')
    if (due === undefined) return []
    return [{ kind: 'fired', dueAt: instantOf(due), at: instantOf(millis(eventTime)) }]
  }

  #activity(event: HistoryEvent): Told[] {
    const completed = event.activityTaskCompletedEventAttributes
    const answered = completed && this.#appended.get(String(completed.scheduledEventId))
    if (answered) {
      const outcome = payload(completed.result?.payloads?.[0]) as AppendOutcome | { kind: 'not-yet' }
      answered.events = outcome.kind === 'done' ? outcome.own : []
    }
    const scheduled = event.activityTaskScheduledEventAttributes
    const name = scheduled?.activityType?.name ?? ''
    if (name === 'missedEvents') return [{ kind: 'lookedUp' }]
    if (!appending.has(name)) return []
    const { requestId } = payload(scheduled?.input?.payloads?.[0]) as { requestId: string }
    const appended: Told & { kind: 'appended' } = { kind: 'appended', requestId, events: null }
    this.#appended.set(String(event.eventId), appended)
    return [appended]
  }
}

type Outcome = NonNullable<HistoryEvent['workflowExecutionUpdateCompletedEventAttributes']>['outcome']

function outcomeOf(outcome: Outcome): AskedOutcome {
  if (!outcome?.failure) {
    const { events } = payload(outcome?.success?.payloads?.[0]) as Answer
    return { kind: 'done', versions: events.map(({ version }) => version) }
  }
  const { message, applicationFailureInfo } = outcome.failure
  return applicationFailureInfo?.type === refusedType
    ? { kind: 'refused', word: message as RefusalWord }
    : { kind: 'failed' }
}

type EnginePayload = Parameters<typeof defaultPayloadConverter.fromPayload>[0]

function payload(encoded: EnginePayload | null | undefined): unknown {
  if (!encoded) throw new Error('history holds a message without its payload')
  return defaultPayloadConverter.fromPayload<unknown>(encoded)
}

function millis(time: HistoryEvent['eventTime']): number {
  return Number(time?.seconds ?? 0) * 1000 + Math.floor((time?.nanos ?? 0) / 1e6)
}
