import type { NewAccessEvent } from '@mithaq/domain/access/events'
import { digestOf } from '@mithaq/domain/definition/digest'
import type { Actor } from '@mithaq/domain/programme/actor'
import type { Database, Trx } from '../database.ts'
import { newSalt } from '../record/leaf.ts'
import { accessStream } from '../record/reads.ts'
import { lockAccess, writeAccess } from '../access/writes.ts'

/** The event of a page, and the nonce in it. */
export interface IssuedPage {
  stream: string
  version: number
  nonce: string
}

interface Given {
  programme: string
  by: Actor
  /** Digest of all that the page says but its nonce. */
  key: string
  /** The pure rule, over a page with this nonce. */
  issue: (nonce: string) => NewAccessEvent
}

/**
 * Records that a page is issued, the first time that it is asked for; from then on gives the same one. A row that does not fit its event
 * is passed over, and the page issued anew.
 */
export async function issuePage(db: Database, given: Given): Promise<IssuedPage> {
  const stream = accessStream(given.programme)
  const known = await knownPage(db, given)
  if (known) return known
  return db.transaction().execute(async (trx) => {
    await lockAccess(trx, stream)
    const meanwhile = await knownPage(trx, given)
    if (meanwhile) return meanwhile
    const nonce = newSalt()
    const event = given.issue(nonce)
    const inputDigest = digestOf(event.data)
    // By chance, as a leaf's commitment to who asked is salted with it.
    const requestId = `issue-${newSalt()}`
    const version = await writeAccess(trx, { stream, requestId, inputDigest, by: given.by, event })
    const row = { key: given.key, stream, version, nonce }
    await trx
      .insertInto('issuedPage')
      .values(row)
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ stream, version, nonce }))
      .execute()
    return { stream, version, nonce }
  })
}

async function knownPage(db: Database | Trx, { key, issue }: Given): Promise<IssuedPage | undefined> {
  const row = await db
    .selectFrom('issuedPage')
    .innerJoin('event', (join) =>
      join.onRef('event.stream', '=', 'issuedPage.stream').onRef('event.version', '=', 'issuedPage.version'),
    )
    .select(['issuedPage.stream', 'issuedPage.version', 'issuedPage.nonce', 'event.type', 'event.data'])
    .where('key', '=', key)
    .executeTakeFirst()
  if (!row) return undefined
  const { stream, version, nonce, type, data } = row
  const expected = issue(nonce)
  const isSame = type === expected.type && digestOf(data) === digestOf(expected.data)
  return isSame ? { stream, version, nonce } : undefined
}
