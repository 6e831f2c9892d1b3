import type { Database } from '@mithaq/db/database'
import { alarmKinds, recordAlarms, type Alarm } from '@mithaq/db/record/alarm-reads'

export interface AlarmWatchOptions {
  db: Database
  /** Told once when there is one of a kind, with the first of them. */
  onBegin: (alarm: Alarm) => void
  /** Told once when there is none of the kind any more. */
  onEnd: (kind: Alarm['kind']) => void
  /** A database that is away is told elsewhere. */
  onTrouble?: (error: unknown) => void
  /** The whole record is looked at: 30,000 unless given. */
  pollMs?: number
}

/** Looks at the record for what should not be, until stopped. */
export function watchAlarms(options: AlarmWatchOptions): { stop: () => Promise<void> } {
  const { db, onBegin, onEnd, onTrouble = () => {}, pollMs = 30_000 } = options
  const ringing = new Set<Alarm['kind']>()
  let isStopped = false
  let wake = () => {}
  const look = async () => {
    const alarms = await recordAlarms(db)
    for (const kind of alarmKinds) {
      const first = alarms.find((alarm) => alarm.kind === kind)
      if (first && !ringing.has(kind)) onBegin(first)
      if (!first && ringing.has(kind)) onEnd(kind)
      if (first) ringing.add(kind)
      else ringing.delete(kind)
    }
  }
  const running = (async () => {
    while (!isStopped) {
      // First a while: what waited while the worker was down has its leaf by then.
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pollMs)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
      if (!isStopped) await look().catch(onTrouble)
    }
  })()
  return {
    stop: async () => {
      isStopped = true
      wake()
      await running
    },
  }
}
