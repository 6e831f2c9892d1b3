import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '@mithaq/db/database'
import { listenToChanges, notifyFiled, visibilityOf, type Notified } from '@mithaq/db/programme/live-reads'
import type { Actor } from '@mithaq/domain/programme/actor'
import { mayLearn } from './change.ts'
import { newFilings } from './filings.ts'
import { newPast, type Happened } from './past.ts'
import { newReader, type Reader } from './reader.ts'

/** What every open stream of this process reads from: one connection that listens, whoever many read. */
export interface Live {
  /** A stream's reader; `lastId` is the last id it was told before its line was lost. */
  open: (actor: Actor, lastId: string | null) => Reader
  close: (reader: Reader) => void
  /** An association filed: told outside the filing's transaction. */
  filed: (programme: string, association: string) => void
  /** Once it has stopped, streams end. */
  isStopped: () => boolean
}

export interface LiveProcess extends Live {
  start: () => void
  stop: () => Promise<void>
}

const retryMs = 500
/** Notifications that come together are looked up together. */
const gatherMs = 15

export function newLive({
  db,
  url,
  onTrouble,
}: {
  db: Database
  /** The same database, for the connection that listens. */
  url: string
  /** Told of an outage once, when it begins. */
  onTrouble: (error: unknown) => void
}): LiveProcess {
  const past = newPast()
  const readers = new Map<Reader, Actor>()
  const stopping = new AbortController()
  let heard: Notified[] = []
  let running = Promise.resolve()

  /** Something may have been missed: ids of before say nothing any more. */
  const tellAll = () => {
    past.forget()
    for (const reader of readers.keys()) {
      reader.look()
      reader.tell({ what: 'all-changed', id: past.id() })
    }
  }

  // Notifications come in the order of their commits: what a programme went through after an office was taken finds its
  // reader marked.
  const onStanding = (person: string) => {
    for (const [reader, actor] of readers) if (actor.person === person) reader.look()
  }

  const tell = (happened: Happened) => {
    const { programme, version, n } = happened
    for (const [reader, actor] of readers) {
      if (mayLearn(happened, actor)) reader.tell({ what: 'changed', programme, version, id: past.id(n) })
    }
  }

  const lookUp = async () => {
    const notified = heard
    heard = []
    try {
      const found = await visibilityOf(db, [...new Set(notified.map(({ programme }) => programme))])
      const known = new Map(found.map((one) => [one.id, one]))
      for (const { programme, version, filers = null } of notified) {
        const one = known.get(programme)
        if (!one) continue
        const { isPublished, members } = one
        tell(
          past.add({ programme, version: Math.max(version ?? 0, one.version), isPublished, members, filers }),
        )
      }
    } catch {
      // The database is away; the connection that listens has been lost with it, or what was heard is told as everything.
      tellAll()
    }
  }

  const onNotice = (notified: Notified) => {
    heard.push(notified)
    if (heard.length === 1) setTimeout(() => void lookUp(), gatherMs)
  }

  const listening = async () => {
    let isTroubled = false
    while (!stopping.signal.aborted) {
      try {
        const lost = Promise.withResolvers<void>()
        const connection = await listenToChanges(url, { onNotice, onStanding, onLost: lost.resolve })
        isTroubled = false
        // What was said while nobody listened is told as everything.
        tellAll()
        const stopped = new Promise<void>((resolve) => {
          if (stopping.signal.aborted) resolve()
          stopping.signal.addEventListener('abort', () => resolve(), { once: true })
        })
        await Promise.race([lost.promise, stopped])
        connection.stop()
      } catch (error) {
        if (!isTroubled) onTrouble(error)
        isTroubled = true
        await sleep(retryMs, undefined, { signal: stopping.signal }).catch(() => {})
      }
    }
  }

  return {
    ...newFilings((programme, filers) => notifyFiled(db, programme, filers)),
    open: (actor, lastId) => {
      const reader = newReader()
      readers.set(reader, actor)
      const missed = lastId === null ? [] : past.after(lastId)
      if (missed === null) reader.tell({ what: 'all-changed', id: past.id() })
      else if (lastId === null) reader.tell({ what: 'opened', id: past.id() })
      for (const happened of missed ?? []) {
        const { programme, version, n } = happened
        if (mayLearn(happened, actor)) reader.tell({ what: 'changed', programme, version, id: past.id(n) })
      }
      return reader
    },
    close: (reader) => void readers.delete(reader),
    isStopped: () => stopping.signal.aborted,
    start: () => {
      running = listening()
    },
    stop: async () => {
      stopping.abort()
      for (const reader of readers.keys()) reader.look()
      await running
    },
  }
}
