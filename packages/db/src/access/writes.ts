import type { NewAccessEvent } from '@mithaq/domain/access/events'
import type { Actor } from '@mithaq/domain/programme/actor'
import { sql } from 'kysely'
import type { Trx } from '../database.ts'
import { instantText } from '../record/instant-text.ts'
import { isToSeal, leafAround, newSalt } from '../record/leaf.ts'
import type { Request } from '../record/request.ts'

/** Whoever writes to an access stream waits here for whoever does. */
export async function lockAccess(trx: Trx, stream: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${stream}, 0))`.execute(trx)
}

/** Inserts the next event of an access stream, whose lock the caller holds, with its leaf. @returns its version */
export async function writeAccess(
  trx: Trx,
  { stream, requestId, inputDigest, by, event }: Request & { by: Actor; event: NewAccessEvent },
): Promise<number> {
  const last = await trx
    .selectFrom('event')
    .select((row) => row.fn.max('version').as('version'))
    .where('stream', '=', stream)
    .executeTakeFirst()
  const version = (last?.version ?? 0) + 1
  const { type, data, ground } = event
  const { person, role, association = null } = by
  const salt = isToSeal({ stream, type, data }) ? newSalt() : null
  const leaf = leafAround({
    stream,
    version,
    type,
    by,
    ground,
    data,
    requestId,
    ordinal: 0,
    inputDigest,
    salt,
  })
  await sql`
    with clock as materialized (select legal_now() as now)
    insert into event (stream, version, type, at, recorded_at, person, role, association, ground, request_id, ordinal,
                       input_digest, data, leaf, salt)
    select ${stream}, ${version}, ${type}, now, now, ${person}, ${role}, ${association}::text, ${ground}, ${requestId}, 0,
           ${inputDigest}, ${JSON.stringify(data)}::jsonb,
           array_to_string(${leaf}::text[], ${sql.raw(instantText('now'))}), ${salt}::text
    from clock`.execute(trx)
  return version
}
