import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** A person has read what they were told up to here; never less than before, and never what was not told yet. */
export async function markRead(
  db: Database,
  { person, office, upTo }: { person: string; office: string; upTo: number },
): Promise<void> {
  await sql`
    insert into notice_seen (person, office, seen)
    select ${person}, ${office}, least(${upTo}::bigint, max(id)) from outbox having max(id) is not null
    on conflict (person, office) do update set
      seen = greatest(notice_seen.seen, excluded.seen), seen_at = legal_now()`.execute(db)
}
