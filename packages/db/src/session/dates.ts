import type { KyselyPlugin, QueryResult, UnknownRow } from 'kysely'
import type { Database } from '../database.ts'

const columns = ['expiresAt', 'createdAt', 'updatedAt'] as const

/** The same pool for better-auth, which wants dates. */
export const withDates = (db: Database): Database => db.withPlugin(dates)

/** Our database gives instants as text; better-auth compares them as dates, and text is later than no date. */
const dates: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: ({ result }): Promise<QueryResult<UnknownRow>> =>
    Promise.resolve({ ...result, rows: result.rows.map(datedRow) }),
}

function datedRow(row: UnknownRow): UnknownRow {
  const instants = columns.flatMap((column) => {
    const text = row[column]
    return typeof text === 'string' ? [[column, new Date(text)] as const] : []
  })
  return { ...row, ...Object.fromEntries(instants) }
}
