import type { Instant } from '@mithaq/domain/clock/instant'
import { plumbing, type HistoryKind } from '@mithaq/domain/history/line'
import { id } from '@mithaq/domain/programme/schema'
import { historySentence } from '@mithaq/i18n/history/sentence'
import type { BothLanguages } from '@mithaq/i18n/language'
import { namesOf } from '@mithaq/i18n/papers/definition-names'
import { z } from 'zod'
import { readInRoom } from '../record/read-in-room.ts'
import { refusedError } from '../refused.ts'
import { signedInProcedure } from '../trpc.ts'
import type { Histories } from './kept-run.ts'
import { instantOfEvent, meaningOf } from './meaning.ts'
import { plainEvent, typeOf, type EngineEvent } from './plain-event.ts'
import { eventsOfRun, idOf, runBefore, runBeforeOnRecord } from './run-events.ts'
import { newestRun } from './runs.ts'

export interface HistoryLine {
  at: Instant
  run: string
  event: number
  kind: HistoryKind
  sentences: BothLanguages
  /** The engine's own name of it, and what it holds, its payloads decoded. */
  type: string
  raw: unknown
}

export interface History {
  /** The newest first, across all runs. */
  lines: HistoryLine[]
  /** `from` of the next page; null on the last one. */
  next: { run: string; before: number | null } | null
}

const input = z.strictObject({
  programme: id,
  from: z
    .strictObject({ run: z.uuid(), before: z.int().positive().max(2_000_000_000).nullable() })
    .optional(),
  /** With the engine's own steps between one thing and the next. */
  isWhole: z.boolean().default(false),
  limit: z.int().min(1).max(100).default(50),
})

/** How many events before its own a page looks back for what they answer. */
const lookback = 100

/** What the engine or an archive has kept of a programme, run after run: ids, digests, enums, amounts and instants alone. */
export const readHistory = signedInProcedure
  .input(input)
  .query(async ({ ctx, input: { programme, from, isWhole, limit } }): Promise<History> => {
    const { definition } = await readInRoom(ctx, programme, 'history')
    const names = namesOf(definition)
    const newest = from ? null : await newestRun(ctx, programme)
    let at: Place = from ?? (newest === null ? null : { run: newest, before: null })
    const lines: HistoryLine[] = []
    while (at && lines.length < limit) {
      const { run, before } = at
      const events = await someOf(
        ctx,
        { programme, run, before },
        (event) => isWhole || !plumbing.has(meaningOf(event, () => null).kind),
        limit - lines.length,
      )
      const byId = new Map(events.all.map((event) => [idOf(event), event]))
      for (const event of events.shown) {
        const meaning = meaningOf(event, (eventId) => byId.get(Number(eventId)) ?? null)
        lines.push({
          at: instantOfEvent(event),
          run,
          event: idOf(event),
          kind: meaning.kind,
          sentences: historySentence(meaning, names),
          type: typeOf(event),
          raw: plainEvent(event),
        })
      }
      const isRead: boolean = events.all.length > 0
      at = isRead ? events.next(run) : await beforeUnread(ctx, { programme, run, before })
    }
    // A run that is named by hand, and is none of this programme.
    if (from && lines.length === 0) throw refusedError({ word: 'not-found' })
    return { lines, next: at }
  })

type Place = History['next']

/** Before a run that can be read nowhere, as the record knows it. */
async function beforeUnread(
  histories: Histories,
  asked: { programme: string; run: string; before: number | null },
): Promise<Place> {
  const run = await runBeforeOnRecord(histories, asked)
  return run === null ? null : { run, before: null }
}

/** Reads as far back as a page needs, and a little more for what its events answer. */
async function someOf(
  histories: Histories,
  asked: { programme: string; run: string; before: number | null },
  isShown: (event: EngineEvent) => boolean,
  limit: number,
) {
  const all: EngineEvent[] = []
  for await (const events of eventsOfRun(histories, asked)) {
    all.push(...events)
    const last = all.filter(isShown)[limit - 1]
    const oldest = all.at(-1)
    if (last && oldest && idOf(last) - idOf(oldest) >= lookback) break
  }
  const shown = all.filter(isShown).slice(0, limit)
  const oldestShown = shown.at(-1)
  const isCut = oldestShown !== undefined && shown.length === limit && idOf(oldestShown) > 1
  const first = all.at(-1)
  return {
    all,
    shown,
    next: (run: string): Place => {
      if (isCut) return { run, before: idOf(oldestShown) }
      const before = first ? runBefore(first) : null
      return before === null ? null : { run: before, before: null }
    },
  }
}
