import type { Database } from '../database.ts'

/** An event as a paper tells it: who acted is in no paper. */
export interface TypedEvent {
  type: string
  version: number
  at: string
  data: Record<string, unknown>
}

/** The events of a stream that are of these types, the newest first. */
export async function eventsOfTypes(
  db: Database,
  stream: string,
  types: readonly string[],
): Promise<TypedEvent[]> {
  const rows = await db
    .selectFrom('event')
    .select(['type', 'version', 'at', 'data'])
    .where('stream', '=', stream)
    .where('type', 'in', types)
    .orderBy('version', 'desc')
    .execute()
  return rows.map(({ data, ...row }) => ({ ...row, data: data as Record<string, unknown> }))
}
