import { countRecord, recordWindow, type RecordFilter, type RecordLine } from '@mithaq/db/record/window-reads'
import { eventOf } from '@mithaq/db/record/reads'
import type { ProgrammeAt } from '@mithaq/db/programme/reads'
import type { Instant } from '@mithaq/domain/clock/instant'
import { roles, type Actor, type Role } from '@mithaq/domain/programme/actor'
import { shownData } from '@mithaq/domain/programme/event-view'
import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import type { Ground } from '@mithaq/domain/programme/ground'
import { id, instantText } from '@mithaq/domain/programme/schema'
import { wordsIn } from '@mithaq/domain/programme/words'
import { eventsOfAct, recordedActs } from '@mithaq/domain/record/events-of-act'
import { dossierEventSentences } from '@mithaq/i18n/dossier-events/sentence'
import { eventSentence } from '@mithaq/i18n/events/sentence'
import type { BothLanguages } from '@mithaq/i18n/language'
import { namesOf } from '@mithaq/i18n/papers/definition-names'
import type { NamesById } from '@mithaq/i18n/papers/names'
import { sentencesOf } from '@mithaq/i18n/refusals/sentence'
import { z } from 'zod'
import { signedInProcedure } from '../trpc.ts'
import { readInRoom } from './read-in-room.ts'

interface Told {
  at: Instant
  recordedAt: Instant
  role: Role
  /** Null for the clock, for who is not known by name, and for whoever filed before the intake was closed. */
  personName: BothLanguages | null
  sentences: BothLanguages
  requestId: string
}

/** A line of the record with what an auditor asks of it. */
export type AuditLine = Told &
  (
    | {
        kind: 'event'
        stream: string
        version: number
        type: string
        ground: Ground
        data: Readonly<Record<string, unknown>>
        /** Of the leaf in the ledger; null until it has one. */
        leaf: number | null
        /** Ids of the texts that it names. */
        words: string[]
        /** The dossier whose papers belong to it. */
        dossier: string | null
      }
    | { kind: 'refused'; id: number; act: string }
  )

export interface AuditLines {
  /** Of the filter, as of now. */
  count: number
  /** From `offset` on, in the order they were written. */
  lines: AuditLine[]
}

const input = z.strictObject({
  programme: id,
  offset: z.int().min(0).max(100_000_000),
  limit: z.int().min(1).max(200).default(100),
  /** The last `limit` lines instead, wherever they begin. */
  isNewest: z.boolean().default(false),
  person: z.string().max(64).optional(),
  role: z.enum(roles).optional(),
  act: z.enum(recordedActs).optional(),
  from: instantText.optional(),
  to: instantText.optional(),
  /** `public`: what the public page tells, the programme's own events alone. */
  only: z.enum(['public', 'refusals']).optional(),
})

/** The record of a programme, a window at a time. A place in it holds the same line for ever. */
export const listLines = signedInProcedure
  .input(input)
  .query(async ({ ctx, input: given }): Promise<AuditLines> => {
    const { db, actor } = ctx
    const { programme, offset, limit, isNewest, act, ...narrow } = given
    const found = await readInRoom(ctx, programme, 'timeline')
    const filter: RecordFilter = { ...narrow, act: act && { act, types: eventsOfAct[act] } }
    const count = await countRecord(db, programme, filter)
    const from = isNewest ? Math.max(0, count - limit) : offset
    const window = await recordWindow(db, programme, filter, { offset: from, limit })
    const names = namesOf(found.definition)
    return { count, lines: window.map((line) => told(line, { found, names, actor })) }
  })

interface Telling {
  found: ProgrammeAt
  names: NamesById
  actor: Actor
}

function told(line: RecordLine, { found, names, actor }: Telling): AuditLine {
  const { at, recordedAt, role, name, requestId } = line
  const shared = { at, recordedAt, role, requestId }
  if (line.refusal !== null) {
    const sentences = sentencesOf(line.refusal, names)
    const { act, refusalId } = line
    return { kind: 'refused', id: refusalId ?? 0, act: act ?? '', ...shared, sentences, personName: name }
  }
  const { stream, version, type, ground, leaf } = line
  const event = { stream, version: version ?? 0, type: type ?? '', ground: ground as Ground, leaf }
  if (stream.startsWith('dossier/')) {
    // Who filed is told from the closing of the intake on, as the list of dossiers is.
    const isSealed = found.state.call.closedAt === null
    return {
      kind: 'event',
      ...shared,
      ...event,
      requestId: isSealed ? '' : requestId,
      sentences: dossierEventSentences[type as keyof typeof dossierEventSentences],
      personName: isSealed ? null : name,
      data: {},
      words: [],
      dossier: isSealed ? null : stream.slice('dossier/'.length),
    }
  }
  const whole: ProgrammeEvent = eventOf({ ...line, ...event, data: line.data ?? {} })
  const data = shownData(found.state, whole, actor) as Readonly<Record<string, unknown>>
  const dossier = data['dossier']
  return {
    kind: 'event',
    ...shared,
    ...event,
    sentences: eventSentence(whole, names),
    personName: name,
    data,
    words: wordsIn(data).map((named) => named.id),
    dossier: typeof dossier === 'string' ? dossier : null,
  }
}
