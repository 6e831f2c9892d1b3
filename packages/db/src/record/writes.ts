import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import type { Trx } from '../database.ts'
import { leafOf } from './leaf.ts'

export interface Request {
  stream: string
  requestId: string
  inputDigest: string
}

/** Inserts events with their leaves; the keys of the table refuse a version or a request that is there already. */
export async function insertEvents(
  trx: Trx,
  { stream, requestId, inputDigest }: Request,
  events: readonly ProgrammeEvent[],
): Promise<void> {
  const rows = events.map((event, ordinal) => ({
    stream,
    requestId,
    inputDigest,
    ordinal,
    version: event.version,
    type: event.type,
    at: event.at,
    person: event.by.person,
    role: event.by.role,
    association: event.by.association ?? null,
    ground: event.ground,
    data: JSON.stringify(event.data),
    leaf: leafOf(stream, event),
  }))
  await trx.insertInto('event').values(rows).execute()
}
