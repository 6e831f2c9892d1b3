import { instantOf, type Instant } from '@mithaq/domain/clock/instant'
import type proto from '@temporalio/proto'
import type { Run } from './rehearsal/engine-history.ts'

/** When the timers of a run fall due that have neither fired nor been taken back, in the order they were set. */
export function pendingTimers({ events }: Pick<Run, 'events'>): Instant[] {
  const due = new Map<string, Instant>()
  for (const event of events) {
    const started = event.timerStartedEventAttributes
    if (started?.timerId) {
      due.set(started.timerId, instantOf(ms(event.eventTime) + ms(started.startToFireTimeout)))
    }
    const over = event.timerFiredEventAttributes ?? event.timerCanceledEventAttributes
    if (over?.timerId) due.delete(over.timerId)
  }
  return [...due.values()]
}

function ms(time: proto.google.protobuf.ITimestamp | null | undefined): number {
  return Number(time?.seconds ?? 0) * 1000 + Math.floor((time?.nanos ?? 0) / 1e6)
}
