import type { Instant } from '@mithaq/domain/clock/instant'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import type { Database } from '../database.ts'
import type { Request } from './request.ts'

/** Keeps the first refusal of a request; a second one of the same id changes nothing. */
export async function recordRefusal(
  db: Database,
  request: Request,
  given: { act: string; refusal: Refusal; person: string; role: string; at?: Instant },
): Promise<void> {
  await db
    .insertInto('refusal')
    .values({ ...request, ...given, refusal: JSON.stringify(given.refusal) })
    .onConflict((conflict) => conflict.columns(['stream', 'requestId']).doNothing())
    .execute()
}
