import { foldAll, newProgramme } from '@mithaq/domain/programme/fold'
import { noticesOf } from '@mithaq/domain/programme/notices'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import type { Instant } from '@mithaq/domain/clock/instant'
import type { Database, Trx } from '../database.ts'
import { eventsAfter, programmeStream } from '../record/reads.ts'
import { isUniqueViolation } from '../record/unique-violation.ts'
import { lockCall, legalNow } from './call-lock.ts'
import { write } from './writes.ts'

/** What a workflow gives: the version it stands at, and the events that its rule yielded, numbered from there. */
export interface AppendRequest {
  programme: string
  after: number
  requestId: string
  inputDigest: string
  events: ProgrammeEvent[]
}

/**
 * `later` holds every event after the version the workflow gave, its own included: it folds these, never what it
 * sent. `behind`: others are there already, decide again. `ahead`: the record was restored older than the engine.
 */
export type AppendOutcome =
  | { kind: 'done'; own: ProgrammeEvent[]; later: ProgrammeEvent[] }
  | { kind: 'behind'; later: ProgrammeEvent[] }
  | { kind: 'ahead'; version: number }
  | { kind: 'request-id-reused' }
  | { kind: 'words-changed'; id: string }
  | { kind: 'deadline-passed'; deadline: Instant }

/** Lets the transaction go: words that an event names are not what they were when the act was sent. */
class WordsChanged extends Error {
  readonly id: string

  constructor(id: string) {
    super(`words ${id} differ from what the act names`)
    this.id = id
  }
}

export async function append(db: Database, request: AppendRequest): Promise<AppendOutcome> {
  try {
    return await db.transaction().execute((trx) => appendIn(trx, request))
  } catch (error) {
    if (error instanceof WordsChanged) return { kind: 'words-changed', id: error.id }
    if (!isUniqueViolation(error)) throw error
    // The table's keys know the request: it was done in an earlier version, which the workflow has folded since.
    const done = await db.transaction().execute((trx) => sameRequest(trx, request))
    if (!done) throw error
    return done
  }
}

/** One transaction: events with their leaves, read models, outbox. A refused append leaves nothing behind. */
export async function appendIn(trx: Trx, request: AppendRequest): Promise<AppendOutcome> {
  const movesDeadline = request.events.some(
    ({ type }) => type === 'deadlineExtended' || type === 'addendumIssued',
  )
  if (movesDeadline) await lockCall(trx, request.programme)
  const current = await stateForUpdate(trx, request)
  const version = current?.version ?? 0
  if (version < request.after) return { kind: 'ahead', version }
  const stream = programmeStream(request.programme)
  if (version > request.after) {
    const later = { kind: 'behind' as const, later: await eventsAfter(trx, stream, request.after) }
    return (await sameRequest(trx, request)) ?? later
  }
  if (movesDeadline && current?.call.deadline) {
    const deadline = current.call.deadline.at
    if ((await legalNow(trx)) >= deadline) return { kind: 'deadline-passed', deadline }
  }
  const state = foldAll(current ?? draftedState(request), request.events)
  const { events, requestId, inputDigest } = request
  const notices = noticesFor(state, events)
  const [changed] = await write(trx, { stream, requestId, inputDigest, events, state, notices })
  if (changed !== undefined) throw new WordsChanged(changed)
  return { kind: 'done', own: request.events, later: request.events }
}

async function stateForUpdate(trx: Trx, { programme }: AppendRequest): Promise<ProgrammeState | undefined> {
  const row = await trx
    .selectFrom('programme')
    .select('state')
    .where('id', '=', programme)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row?.state
}

/** An activity that is tried again, or a request that comes back after its run ended, finds its own rows. */
async function sameRequest(trx: Trx, request: AppendRequest): Promise<AppendOutcome | null> {
  const stream = programmeStream(request.programme)
  const rows = await trx
    .selectFrom('event')
    .select(['version', 'inputDigest'])
    .where('stream', '=', stream)
    .where('requestId', '=', request.requestId)
    .orderBy('version')
    .execute()
  const first = rows[0]
  if (!first) return null
  if (first.inputDigest !== request.inputDigest) return { kind: 'request-id-reused' }
  const since = await eventsAfter(trx, stream, Math.min(first.version - 1, request.after))
  const versions = new Set(rows.map(({ version }) => version))
  return {
    kind: 'done',
    own: since.filter(({ version }) => versions.has(version)),
    later: since.filter(({ version }) => version > request.after),
  }
}

function draftedState({ programme, events }: AppendRequest): ProgrammeState {
  const drafted = events[0]
  if (drafted?.type !== 'programmeDrafted') throw new Error(`programme ${programme} was never drafted`)
  return newProgramme(programme, drafted.data.terms)
}

function noticesFor(state: ProgrammeState, events: readonly ProgrammeEvent[]) {
  return events.flatMap((event) =>
    noticesOf(state, event).map((notice) => ({ version: event.version, notice })),
  )
}
