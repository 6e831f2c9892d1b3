import { foldAll, newProgramme } from '@mithaq/domain/programme/fold'
import { noticesOf } from '@mithaq/domain/programme/notices'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import type { Instant } from '@mithaq/domain/clock/instant'
import type { Database, Trx } from '../database.ts'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import { eventsAfter, nextEvents, programmeStream } from '../record/reads.ts'
import { isUniqueViolation } from '../record/unique-violation.ts'
import { lockCall, legalNow } from './call-lock.ts'
import { write, type Salts } from './writes.ts'

/** What a workflow gives: the version it stands at, and the events that its rule yielded, numbered from there. */
export interface AppendRequest {
  programme: string
  after: number
  requestId: string
  inputDigest: string
  events: ProgrammeEvent[]
}

/**
 * `later` holds the next events after the version the workflow gave, its own included: it folds these, never what it
 * sent. After a long absence it may not be all of them; who folds it is behind still, and hears so when it appends again.
 * `recordedAt` and `salts`, by version, of those whose leaf is sealed, are what a record that is written anew from history
 * needs for the same leaves; histories from before they were answered have none. `behind`: others are there already, decide again. `ahead`: the record was restored older than the engine.
 * `refused`: the request was answered so before it came here, and an answer stands.
 */
export type AppendOutcome =
  | { kind: 'done'; own: ProgrammeEvent[]; later: ProgrammeEvent[]; recordedAt?: Instant; salts?: Salts }
  | { kind: 'behind'; later: ProgrammeEvent[] }
  | { kind: 'ahead'; version: number }
  | { kind: 'request-id-reused' }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'words-changed'; id: string }
  | { kind: 'deadline-passed'; deadline: Instant }

/**
 * Events with their leaves, read models, outbox: all of it or nothing. The keys of the event table are the guard: who
 * appends at a version that another has taken looks again.
 */
export async function append(db: Database, request: AppendRequest): Promise<AppendOutcome> {
  try {
    return await appendOnce(db, request)
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    // The request was done in an earlier version, which the workflow has folded since; or another version came first.
    return (await sameRequest(db, request)) ?? appendOnce(db, request)
  }
}

function appendOnce(db: Database, request: AppendRequest): Promise<AppendOutcome> {
  if (!changesIntake(request)) return appendIn(db, request)
  return db.transaction().execute((trx) => appendUnderCallLock(trx, request))
}

/**
 * What moves a deadline or ends a call waits for filings in flight; none is taken once it is recorded. A deadline moves no
 * more once the database's clock says that it has come; a call may be given up after it too.
 */
async function appendUnderCallLock(trx: Trx, request: AppendRequest): Promise<AppendOutcome> {
  await lockCall(trx, request.programme)
  const deadline = (await stateOf(trx, request.programme))?.call.deadline?.at
  if (movesDeadline(request) && deadline && (await legalNow(trx)) >= deadline) {
    return (await sameRequest(trx, request)) ?? { kind: 'deadline-passed', deadline }
  }
  return appendIn(trx, request)
}

/** The append itself, within the caller's transaction or as its own: what it writes is one statement. */
export async function appendIn(db: Database, request: AppendRequest): Promise<AppendOutcome> {
  const { programme, after, events, requestId, inputDigest } = request
  const current = await stateOf(db, programme)
  const version = current?.version ?? 0
  if (version < after) return { kind: 'ahead', version }
  const stream = programmeStream(programme)
  if (version > after) {
    return (await sameRequest(db, request)) ?? { kind: 'behind', later: await nextEvents(db, stream, after) }
  }
  const state = foldAll(current ?? draftedState(request), events)
  const notices = noticesFor(state, events)
  const { recordedAt, salts, wordsMissing, refused } = await write(db, {
    stream,
    requestId,
    inputDigest,
    events,
    state,
    notices,
  })
  if (refused) return { kind: 'refused', refusal: refused }
  const [changed] = wordsMissing
  if (changed !== undefined) return { kind: 'words-changed', id: changed }
  return { kind: 'done', own: events, later: events, recordedAt, ...told(salts) }
}

const movesDeadline = ({ events }: AppendRequest) =>
  events.some(({ type }) => type === 'deadlineExtended' || type === 'addendumIssued')

const changesIntake = (request: AppendRequest) =>
  movesDeadline(request) || request.events.some(({ type }) => type === 'callCancelled')

async function stateOf(db: Database, programme: string): Promise<ProgrammeState | undefined> {
  const row = await db.selectFrom('programme').select('state').where('id', '=', programme).executeTakeFirst()
  return row?.state
}

/** An activity that is tried again, or a request that comes back after its run ended, finds its own rows. */
async function sameRequest(db: Database, request: AppendRequest): Promise<AppendOutcome | null> {
  const stream = programmeStream(request.programme)
  const rows = await db
    .selectFrom('event')
    .select(['version', 'inputDigest', 'recordedAt', 'salt'])
    .where('stream', '=', stream)
    .where('requestId', '=', request.requestId)
    .orderBy('version')
    .execute()
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return null
  if (first.inputDigest !== request.inputDigest) return { kind: 'request-id-reused' }
  return {
    kind: 'done',
    own: await eventsAfter(db, stream, first.version - 1, last.version),
    later: await nextEvents(db, stream, request.after),
    recordedAt: first.recordedAt,
    ...told(
      Object.fromEntries(rows.flatMap(({ version, salt }) => (salt === null ? [] : [[version, salt]]))),
    ),
  }
}

const told = (salts: Salts) => (Object.keys(salts).length > 0 ? { salts } : {})

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
