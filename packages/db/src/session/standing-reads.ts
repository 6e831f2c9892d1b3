import type { Capacity, HeldRole } from '@mithaq/domain/office/office'
import type { OpenDatabase } from '../database.ts'

/** The office a person acts in, as it stands in the council's record now. */
export interface HeldOffice {
  id: string
  role: HeldRole
  capacity: Capacity | null
  association: string | null
  programmes: readonly string[] | null
}

/** A session that lives, whose it is, and the office they act in; null where they hold none, or not the one asked for. */
export interface Standing {
  session: string
  person: string
  office: HeldOffice | null
}

interface Row {
  session: string
  person: string
  id: string | null
  role: HeldRole | null
  capacity: Capacity | null
  association: string | null
  programmes: readonly string[] | null
}

// Prepared once for each connection, and one statement over three indexes: every request of somebody signed in begins
// with it, and to plan it takes longer than to run it.
const name = 'standing'
const text = `
  select session.id as session, session.user_id as person, held.id, held.role, held.capacity, held.association,
    held.programmes
  from auth.session
  left join lateral (
    select id, role, capacity, association, programmes from office
    where holder = session.user_id and ($2::text is null or id = $2)
      and since <= legal_now() and (until is null or legal_now() < until)
    order by since, id limit 1
  ) held on true
  where session.token = $1 and session.expires_at > clock_timestamp()`

/** Undefined where no session of that token lives. Without an office asked for, it is the one held longest. */
export async function standingOf(
  { pool }: OpenDatabase,
  asked: { token: string; office: string | null },
): Promise<Standing | undefined> {
  const { rows } = await pool.query<Row>({ name, text, values: [asked.token, asked.office] })
  const [row] = rows
  if (!row) return undefined
  const { session, person, id, role, capacity, association, programmes } = row
  return { session, person, office: id && role ? { id, role, capacity, association, programmes } : null }
}

/** The channel of NOTIFY that names a person whose offices or sessions have changed. */
export const standingChannel = 'standing'
