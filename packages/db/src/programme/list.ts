import type { Instant } from '@mithaq/domain/clock/instant'
import type { Definition } from '@mithaq/domain/definition/schema'
import { stageOpenedBy } from '@mithaq/domain/programme/fold'
import type { Outcome, Stage } from '@mithaq/domain/programme/stage'
import type { EventType } from '@mithaq/domain/programme/event'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { programmeStream } from '../record/reads.ts'

export interface ProgrammeLine {
  id: string
  stage: Stage
  outcome: Outcome | null
  title: Definition['title']
  council: Definition['council']
  publishedAt: Instant
  deadlineAt: Instant | null
  /** When each stage that was reached began; the call with its publication. */
  stageDates: StageDates
}

export type StageDates = Partial<Record<Stage, Instant>>

/** A programme that the council is still preparing: that there is one, and no more. */
export interface DraftLine {
  id: string
  title: Definition['title']
  council: Definition['council']
}

export interface ProgrammeList {
  lines: ProgrammeLine[]
  /** What to give as `after` for the next page; null on the last one. */
  next: string | null
  /** The legal clock at the moment of reading. */
  now: Instant
}

const listPage = 50

/** The programmes whose call was published, the latest first, by pages of fifty. */
export async function publishedProgrammes(db: Database, after: string | null = null): Promise<ProgrammeList> {
  const rows = await db
    .selectFrom('programme')
    .innerJoin('definition', 'definition.digest', 'programme.definition')
    .select(['programme.id', 'stage', 'outcome', 'title', 'council', 'publishedAt', 'deadlineAt'])
    .where('publishedAt', 'is not', null)
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(published_at, programme.id) < (select published_at, id from programme where id = ${after})`,
      ),
    )
    .orderBy('publishedAt', 'desc')
    .orderBy('programme.id', 'desc')
    .limit(listPage + 1)
    .execute()
  const { rows: clocks } = await sql<{ now: Instant }>`select legal_now() as now`.execute(db)
  const now = clocks[0]?.now
  if (!now) throw new Error('the database has no legal_now()')
  const page = rows.slice(0, listPage)
  const dates = await stageDates(
    db,
    page.map(({ id }) => id),
  )
  const lines = page.flatMap((row) => {
    const { id, publishedAt } = row
    return publishedAt ? [{ ...row, publishedAt, stageDates: { call: publishedAt, ...dates.get(id) } }] : []
  })
  return { lines, next: rows.length > listPage ? (lines.at(-1)?.id ?? null) : null, now }
}

/** The programmes whose call is not published yet, by name; at most fifty. */
export function draftedProgrammes(db: Database): Promise<DraftLine[]> {
  return db
    .selectFrom('programme')
    .innerJoin('definition', 'definition.digest', 'programme.definition')
    .select(['programme.id', 'title', 'council'])
    .where('publishedAt', 'is', null)
    .where('stage', '=', 'call')
    .orderBy('programme.id')
    .limit(listPage)
    .execute()
}

/** When each later stage of these programmes began, as far as it was reached. */
export async function stageDates(
  db: Database,
  programmes: readonly string[],
): Promise<Map<string, StageDates>> {
  const dates = new Map<string, StageDates>()
  if (programmes.length === 0) return dates
  const streams = new Map(programmes.map((id) => [programmeStream(id), id]))
  const rows = await db
    .selectFrom('event')
    .select(['stream', 'type', 'at'])
    .where('stream', 'in', [...streams.keys()])
    .where('type', 'in', Object.keys(stageOpenedBy))
    .orderBy('version')
    .execute()
  for (const { stream, type, at } of rows) {
    const [id, stage] = [streams.get(stream), stageOpenedBy[type as EventType]]
    // A list of several pages opens its stage with the first.
    if (id && stage) dates.set(id, { [stage]: at, ...dates.get(id) })
  }
  return dates
}
