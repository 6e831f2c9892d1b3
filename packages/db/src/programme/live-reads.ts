import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { listen, type Listening } from '../listening.ts'
import { standingChannel } from '../session/standing-reads.ts'

/** That a programme is not what it was: at this version, or, where filers are named, by their filings alone. */
export interface Notified {
  programme: string
  version?: number
  filers?: string[]
}

interface Ears {
  onNotice: (notified: Notified) => void
  /** Offices or sessions of this person have changed. */
  onStanding: (person: string) => void
  onLost: () => void
}

/** Of both over one connection; an append and a grant say it in their transactions. */
export function listenToChanges(url: string, { onNotice, onStanding, onLost }: Ears): Promise<Listening> {
  return listen(url, ['programme', standingChannel], {
    onLost,
    onNotice: (payload, channel) => {
      if (channel === standingChannel) onStanding(payload)
      else onNotice(JSON.parse(payload) as Notified)
    },
  })
}

/**
 * Says that these associations filed. Never within a filing's transaction: a notification makes commits wait for each
 * other, and a rush must not.
 */
export async function notifyFiled(db: Database, programme: string, filers: readonly string[]): Promise<void> {
  // A payload holds 8,000 bytes, an id at most 64.
  for (let next = 0; next < filers.length; next += 100) {
    const payload = JSON.stringify({ programme, filers: filers.slice(next, next + 100) })
    await sql`select pg_notify('programme', ${payload})`.execute(db)
  }
}

export interface Visible {
  id: string
  version: number
  isPublished: boolean
  /** Persons who sit in its committee. */
  members: string[]
}

/** What says who may learn of a programme. */
export async function visibilityOf(db: Database, programmes: readonly string[]): Promise<Visible[]> {
  return db
    .selectFrom('programme')
    .select(['id', 'version', 'members', sql<boolean>`published_at is not null`.as('isPublished')])
    .where('id', 'in', programmes)
    .execute()
}
