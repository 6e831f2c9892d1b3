import type { Instant } from '@mithaq/domain/clock/instant'
import type { OfficeDecision, OfficeEvent } from '@mithaq/domain/office/events'
import { changed, foldCouncil, type CouncilState } from '@mithaq/domain/office/stage'
import type { Actor } from '@mithaq/domain/programme/actor'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import { wordsIn } from '@mithaq/domain/programme/words'
import { sql } from 'kysely'
import type { Database, Trx } from '../database.ts'
import { legalNow } from '../programme/call-lock.ts'
import { councilStream, firstAnswer } from '../record/reads.ts'
import { recordRefusal } from '../record/refusals.ts'
import { freezeWords } from '../words/freeze.ts'
import { councilGround } from './reads.ts'
import { writeOffices } from './writes.ts'

export interface Appointment {
  council: string
  act: string
  requestId: string
  inputDigest: string
  by: Actor
  /** Offices that the rule looks at, beside the directors' and the president's. */
  about: readonly string[]
  /** The pure rule, given the state under the council's lock and the legal clock. */
  rule: (council: CouncilState, now: Instant) => OfficeDecision
  /** What has to be there with it, or not at all: the person who is invited. */
  beside?: (trx: Trx) => Promise<void>
}

export type AppointmentOutcome = { kind: 'done'; versions: number[] } | { kind: 'refused'; refusal: Refusal }

/**
 * One act on a council's offices, in one transaction under the council's lock: the same request's first answer, the
 * rule, events with their leaves, the read model. The server is the one writer of this stream.
 */
export function appoint(db: Database, given: Appointment): Promise<AppointmentOutcome> {
  return db.transaction().execute((trx) => appointIn(trx, given))
}

async function appointIn(trx: Trx, given: Appointment): Promise<AppointmentOutcome> {
  const { council, act, requestId, inputDigest, by, about, rule, beside } = given
  const stream = councilStream(council)
  await sql`select pg_advisory_xact_lock(hashtextextended(${stream}, 0))`.execute(trx)
  const first = await firstAnswer(trx, stream, requestId, inputDigest)
  if (first.kind === 'request-id-reused') return { kind: 'refused', refusal: { word: 'request-id-reused' } }
  if (first.kind === 'refused') return first
  if (first.kind === 'done') {
    return { kind: 'done', versions: first.events.map(({ version }) => version) }
  }
  const [state, now] = [await councilGround(trx, council, about), await legalNow(trx)]
  const decision = rule(state, now)
  if ('refused' in decision) {
    const { person, role } = by
    const request = { stream, requestId, inputDigest }
    await recordRefusal(trx, request, { act, refusal: decision.refused, person, role })
    return { kind: 'refused', refusal: decision.refused }
  }
  const missing = await freezeWords(
    trx,
    decision.events.flatMap(({ data }) => wordsIn(data)),
  )
  if (missing !== null) return { kind: 'refused', refusal: { word: 'words-changed', id: missing } }
  const events = decision.events.map((event, ordinal): OfficeEvent => ({
    ...event,
    version: state.version + 1 + ordinal,
    at: now,
    by,
  }))
  // Folded too, so that what does not follow is never written.
  events.reduce(foldCouncil, state)
  await beside?.(trx)
  await writeOffices(trx, council, {
    events: events.map((event, ordinal) => ({ event, requestId, ordinal, inputDigest })),
    offices: events.map((event) => changed(state, event)),
  })
  return { kind: 'done', versions: events.map(({ version }) => version) }
}
