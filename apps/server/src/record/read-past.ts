import { dossierNames } from '@mithaq/db/access/reads'
import type { Database } from '@mithaq/db/database'
import { programmeAt } from '@mithaq/db/programme/reads'
import { accessesBefore, eventsUntil, recordSpan, type Until } from '@mithaq/db/record/past-reads'
import type { Instant } from '@mithaq/domain/clock/instant'
import { awaitedOf } from '@mithaq/domain/programme/awaited'
import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import { shownData } from '@mithaq/domain/programme/event-view'
import { foldAll, newProgramme } from '@mithaq/domain/programme/fold'
import { paperKinds, type TextEvent } from '@mithaq/domain/programme/papers'
import { id, instantText } from '@mithaq/domain/programme/schema'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import { isVisibleTo, seesAll, viewOf } from '@mithaq/domain/programme/view'
import { wordsIn } from '@mithaq/domain/programme/words'
import { differencesOf, factsOf } from '@mithaq/domain/record/facts'
import { knowledgeAt } from '@mithaq/domain/record/knowledge'
import { moneyOf, moneyEvents } from '@mithaq/domain/tranche/money'
import { eventSentence } from '@mithaq/i18n/events/sentence'
import { namesOf } from '@mithaq/i18n/papers/definition-names'
import { z } from 'zod'
import { refusedError } from '../refused.ts'
import { signedInProcedure } from '../trpc.ts'
import { recordRoomReading } from './read-in-room.ts'
import { toldAccess } from './told-access.ts'

const version = z.int().positive().max(2_000_000_000)

const input = z.strictObject({
  programme: id,
  /** An instant, or a number in the record; before the first event, the first. */
  until: z.union([z.strictObject({ at: instantText }), z.strictObject({ version })]),
  /** The number in the record of the instant that it is compared with. */
  since: version.optional(),
})

const toldAtOnce = 50
const types: ReadonlySet<string> = new Set(moneyEvents)

/** A programme as it stood at an instant, folded from its events up to there: what was so, and who could know it. */
export const readPast = signedInProcedure.input(input).query(async ({ ctx, input: given }) => {
  const { db, actor } = ctx
  const { programme, until, since } = given
  const found = await programmeAt(db, programme)
  if (!found || !isVisibleTo(found.state, actor)) throw refusedError({ word: 'not-found' })
  const { state: present, definition } = found
  // What the public sees anyway is nothing to note.
  if (seesAll(actor, programme)) await recordRoomReading(ctx, programme, 'past')
  const names = namesOf(definition)
  const events = await pastOf(db, programme, until)
  const then = stateOf(programme, events)
  const view = viewOf(then, actor)
  const last = events.at(-1)
  if (!view || !last) throw refusedError({ word: 'not-found' })
  const now = 'at' in until && until.at > last.at ? until.at : last.at
  const facts = factsOf(view)
  const isWhole = view.sees === 'all'
  const documents = events.flatMap((event) => {
    const kind = isText(event.type) ? paperKinds[event.type] : null
    const words = wordsIn(shownData(present, event, actor)).map((named) => named.id)
    if (kind === null || words.length === 0) return []
    const { at, by } = event
    return [
      { kind, version: event.version, at, role: by.role, words, sentences: eventSentence(event, names) },
    ]
  })
  return {
    version: last.version,
    at: now,
    span: await recordSpan(db, programme),
    event: { at: last.at, role: last.by.role, sentences: eventSentence(last, names) },
    awaited: awaitedOf(then, now),
    facts,
    money: moneyOf(then, { events: events.filter(({ type }) => types.has(type)), sees: view, now }),
    documents: documents.toReversed(),
    knowledge: isWhole ? knowledgeAt(then) : null,
    readings: isWhole ? await readingsUntil(now) : null,
    difference: since === undefined ? null : await differenceSince(since),
  }

  async function readingsUntil(at: Instant) {
    const isSealed = present.call.closedAt === null
    const rows = await accessesBefore(db, programme, { before: null, until: at, isSealed, limit: toldAtOnce })
    const known = { ...names, ...(await dossierNames(db, programme)) }
    return rows.map((row) => toldAccess(row, known))
  }

  async function differenceSince(other: number) {
    const [from, to] = [Math.min(other, last?.version ?? 1), Math.max(other, last?.version ?? 1)]
    const all = to === last?.version ? events : await pastOf(db, programme, { version: to })
    const [before, after] = [all.filter((event) => event.version <= from), all]
    const views = [before, after].map((each) => viewOf(stateOf(programme, each), actor))
    const [viewBefore, viewAfter] = views
    if (!viewBefore || !viewAfter) throw refusedError({ word: 'not-found' })
    const between = all.filter((event) => event.version > from)
    return {
      from: { version: from, at: before.at(-1)?.at ?? null },
      to: { version: all.at(-1)?.version ?? to, at: after.at(-1)?.at ?? null },
      facts: differencesOf(factsOf(viewBefore), factsOf(viewAfter)),
      count: between.length,
      events: between.slice(0, toldAtOnce).map((event) => ({
        version: event.version,
        at: event.at,
        role: event.by.role,
        sentences: eventSentence(event, names),
      })),
    }
  }
})

async function pastOf(db: Database, programme: string, until: Until): Promise<ProgrammeEvent[]> {
  const events = await eventsUntil(db, programme, until)
  return events.length > 0 ? events : eventsUntil(db, programme, { version: 1 })
}

function stateOf(programme: string, events: readonly ProgrammeEvent[]): ProgrammeState {
  const [drafted] = events
  if (drafted?.type !== 'programmeDrafted') throw new Error(`programme ${programme} was never drafted`)
  return foldAll(newProgramme(programme, drafted.data.terms), events)
}

const isText = (type: string): type is TextEvent => Object.hasOwn(paperKinds, type)
