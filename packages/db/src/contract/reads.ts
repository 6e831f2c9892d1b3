import type { Instant } from '@mithaq/domain/clock/instant'
import type { DossierBody } from '@mithaq/domain/dossier/body'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { filedBody } from '../dossier/reads.ts'
import type { ProgrammeAt } from '../programme/reads.ts'
import { programmeStream } from '../record/reads.ts'

type Bureau = DossierBody['bureau']

/** The winner's bureau as it last made it known: with a renewal, else in its dossier. */
export async function bureauOfWinner(db: Database, programme: string, dossier: string): Promise<Bureau> {
  const { rows } = await sql<{ bureau: Bureau | null }>`
    select words.body -> 'bureau' as bureau
    from event join words on words.id = (event.data -> 'receipt' ->> 'id')::uuid
    where event.stream = ${programmeStream(programme)} and event.type = 'bureauRecorded'
    order by event.version desc limit 1`.execute(db)
  return rows[0]?.bureau ?? (await filedBody(db, dossier))?.bureau ?? []
}

export type ContractUnderway = Pick<ProgrammeAt, 'state' | 'now'> & { id: string }

/** The programmes whose contract still has dates ahead, with the legal clock at the moment of reading. */
export function contractsUnderway(db: Database): Promise<ContractUnderway[]> {
  return db
    .selectFrom('programme')
    .select(['id', 'state', sql<Instant>`legal_now()`.as('now')])
    .where('stage', 'in', ['contract', 'closure'])
    .orderBy('id')
    .execute()
}

/** Until when the bureau that filed is in office, as its dossier says. */
export async function bureauMandateOfDossier(db: Database, dossier: string): Promise<string | undefined> {
  return (await filedBody(db, dossier))?.bureauMandateEndsOn
}
