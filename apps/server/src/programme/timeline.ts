import {
  eventsBefore,
  recordedAtOf,
  refusalsBetween,
  type RecordedEvent,
} from '@mithaq/db/programme/timeline-reads'
import { programmeAt } from '@mithaq/db/programme/reads'
import type { Instant } from '@mithaq/domain/clock/instant'
import type { Role } from '@mithaq/domain/programme/actor'
import type { EventType } from '@mithaq/domain/programme/event'
import { shownData, type ShownData } from '@mithaq/domain/programme/event-view'
import type { Ground } from '@mithaq/domain/programme/ground'
import type { PersonalAct } from '@mithaq/domain/programme/inputs'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import { id } from '@mithaq/domain/programme/schema'
import { isVisibleTo, seesAll } from '@mithaq/domain/programme/view'
import { eventSentence } from '@mithaq/i18n/events/sentence'
import type { BothLanguages } from '@mithaq/i18n/language'
import { namesOf } from '@mithaq/i18n/papers/definition-names'
import { sentencesOf } from '@mithaq/i18n/refusals/sentence'
import { z } from 'zod'
import { refusedError } from '../refused.ts'
import { openProcedure } from '../trpc.ts'

interface Told {
  at: Instant
  role: Role
  sentences: BothLanguages
  /** For the council's offices and the auditor alone. */
  personName: BothLanguages | null
}

type ToldEvent<T extends EventType> = Told & {
  kind: 'event'
  version: number
  type: T
  ground: Ground
  data: ShownData<T>
}

/** Something that happened, or, for the council's offices and the auditor, an act that was refused. */
export type TimelineEntry =
  | { [T in EventType]: ToldEvent<T> }[EventType]
  | (Told & { kind: 'refused'; act: PersonalAct; refusal: Refusal })

export interface Timeline {
  /** The newest first. */
  entries: TimelineEntry[]
  /** `before` of the next page; null on the last one. */
  next: number | null
}

const input = z.strictObject({
  programme: id,
  before: z.int().positive().max(2_000_000_000).optional(),
  limit: z.int().min(1).max(50).default(50),
})

/** Refusals told with one page: who is refused without end does not push the events out of sight. */
const refusalsAtOnce = 100

export const readTimeline = openProcedure
  .input(input)
  .query(async ({ ctx, input: given }): Promise<Timeline> => {
    const { db, actor } = ctx
    const { programme: of, before = null, limit } = given
    const found = await programmeAt(db, of)
    if (!found || !isVisibleTo(found.state, actor)) throw refusedError({ word: 'not-found' })
    const names = namesOf(found.definition)
    const isTold = seesAll(actor, of)
    const events = await eventsBefore(db, of, { before, limit })
    const oldest = events.at(-1)
    const refusals = isTold && oldest ? await refusalsOf(oldest) : []
    const happened = events.map(({ event, recordedAt, name }) => {
      const { version, type, at, by, ground } = event
      const told = {
        at,
        role: by.role,
        sentences: eventSentence(event, names),
        personName: isTold ? name : null,
      }
      const data = shownData(found.state, event, actor)
      return {
        when: recordedAt,
        entry: { kind: 'event', version, type, ground, data, ...told } as TimelineEntry,
      }
    })
    const refused = refusals.map(
      ({ at, act, refusal, role, name }): { when: Instant; entry: TimelineEntry } => {
        const told = { at, role, sentences: sentencesOf(refusal, names), personName: name }
        return { when: at, entry: { kind: 'refused', act, refusal, ...told } }
      },
    )
    // Both come the newest first, and a stable sort leaves versions in their order.
    const entries = [...happened, ...refused].toSorted((a, b) => b.when.localeCompare(a.when))
    const next = oldest && oldest.event.version > 1 ? oldest.event.version : null
    return { entries: entries.map(({ entry }) => entry), next }

    async function refusalsOf({ recordedAt: from }: RecordedEvent) {
      const to = before === null ? null : await recordedAtOf(db, of, before)
      return refusalsBetween(db, of, { from, to, limit: refusalsAtOnce })
    }
  })
