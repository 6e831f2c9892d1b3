import type { Instant } from '@mithaq/domain/clock/instant'
import type { Definition } from '@mithaq/domain/definition/schema'
import { awaitedAt, type Awaited } from '@mithaq/domain/programme/awaited'
import { stages, type Outcome, type Stage } from '@mithaq/domain/programme/stage'
import { sql, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'
import type { TextInLanguages } from '../person/table.ts'
import { stageDates, type StageDates } from './list.ts'

/** Whose board: every programme, the published ones, those named, or those in whose committee one sits. */
export type BoardSight =
  | { sees: 'all' }
  | { sees: 'published' }
  | { sees: 'named'; programmes: readonly string[]; isDraftToo: boolean }
  | { sees: 'seated'; person: string }

/** The last row of a page; `until` is its stored term. */
export interface BoardCursor {
  until: Instant | null
  id: string
}

export interface BoardRow {
  id: string
  title: Definition['title']
  council: Definition['council']
  stage: Stage
  outcome: Outcome | null
  awaited: Awaited | null
  /** The definition's words for what it is about. */
  names: Record<string, TextInLanguages>
  publishedAt: Instant | null
  deadlineAt: Instant | null
  version: number
  stageDates: StageDates
}

export interface Board {
  /** What falls due first comes first; what has no term comes last. */
  rows: BoardRow[]
  next: BoardCursor | null
  /** Up to a hundred of each stage: a whole table is not counted for a heading. */
  counts: Record<Stage, { count: number; isMore: boolean }>
  /** The legal clock at the moment of reading. */
  now: Instant
}

const countedAtMost = 100

export async function board(
  db: Database,
  sight: BoardSight,
  { stage, after, limit }: { stage: Stage | null; after: BoardCursor | null; limit: number },
): Promise<Board> {
  const [found, { counts, now }] = await Promise.all([
    page(db, sight, { stage, after, limit: limit + 1 }),
    headings(db, sight),
  ])
  const shown = found.slice(0, limit)
  const dates = await stageDates(
    db,
    shown.map(({ id }) => id),
  )
  const rows = shown.map(
    ({ awaitedWho, awaitedWhat, awaitedUntil, awaitedAbout, aboutName, ...row }): BoardRow => {
      const about = awaitedAbout === null ? {} : { about: awaitedAbout }
      const awaited =
        awaitedWho && awaitedWhat
          ? { who: awaitedWho, what: awaitedWhat, until: awaitedUntil, ...about }
          : null
      const reached = { ...(row.publishedAt ? { call: row.publishedAt } : {}), ...dates.get(row.id) }
      const names = awaitedAbout !== null && aboutName ? { [awaitedAbout]: aboutName } : {}
      return { ...row, awaited: awaitedAt(awaited, now), names, stageDates: reached }
    },
  )
  const last = found.length > limit ? shown.at(-1) : undefined
  return { rows, next: last ? { until: last.awaitedUntil, id: last.id } : null, counts, now }
}

/** As the index has it: 'infinity' never leaves the database. */
const due = sql`coalesce(awaited_until, 'infinity'::timestamptz)`

function page(
  db: Database,
  sight: BoardSight,
  { stage, after, limit }: { stage: Stage | null; after: BoardCursor | null; limit: number },
) {
  return (
    db
      .selectFrom('programme')
      .innerJoin('definition', 'definition.digest', 'programme.definition')
      .select([
        'programme.id',
        'title',
        'council',
        'stage',
        'outcome',
        'publishedAt',
        'deadlineAt',
        'version',
      ])
      .select(['awaitedWho', 'awaitedWhat', 'awaitedUntil', 'awaitedAbout'])
      // A definition is unpacked for those rows alone that await something of a milestone.
      .select(
        sql<TextInLanguages | null>`case when awaited_about is not null then (
        select milestone -> 'name' from jsonb_array_elements(definition.body -> 'milestones') as milestone
        where milestone ->> 'id' = awaited_about
      ) end`.as('aboutName'),
      )
      .where(inSight(sight))
      .$if(stage !== null, (query) => query.where(sql<boolean>`stage = ${stage}`))
      .$if(after !== null, (query) =>
        query.where(
          sql<boolean>`(${due}, programme.id) > (coalesce(${after?.until ?? null}::timestamptz, 'infinity'), ${after?.id})`,
        ),
      )
      .orderBy(due)
      .orderBy('programme.id')
      .limit(limit)
      .execute()
  )
}

async function headings(db: Database, sight: BoardSight): Promise<Pick<Board, 'counts' | 'now'>> {
  const { rows } = await sql<{ stage: Stage; count: number; now: Instant }>`
    select named.stage, legal_now() as now, (
      select count(*) from (
        select from programme where programme.stage = named.stage and ${inSight(sight)} limit ${countedAtMost + 1}
      ) as counted
    ) as count
    from unnest(${[...stages]}::text[]) as named (stage)`.execute(db)
  const now = rows[0]?.now
  if (!now) throw new Error('the database has no legal_now()')
  const counts = Object.fromEntries(
    rows.map(({ stage, count }) => [
      stage,
      { count: Math.min(count, countedAtMost), isMore: count > countedAtMost },
    ]),
  ) as Board['counts']
  return { counts, now }
}

export function inSight(sight: BoardSight): RawBuilder<boolean> {
  switch (sight.sees) {
    case 'all':
      return sql<boolean>`true`
    case 'published':
      return sql<boolean>`published_at is not null`
    case 'named':
      return sql<boolean>`programme.id = any(${sight.programmes}::text[])
        and (published_at is not null or ${sight.isDraftToo}::boolean)`
    case 'seated':
      return sql<boolean>`members @> ${[sight.person]}::text[]`
  }
}
