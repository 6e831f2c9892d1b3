import type { DossierBody } from '@mithaq/domain/dossier/body'
import type { Selectable } from 'kysely'
import type { Database } from '../database.ts'
import type { DossierTable } from './table.ts'

export type DossierRow = Selectable<DossierTable>

export function dossierOf(
  db: Database,
  programme: string,
  association: string,
): Promise<DossierRow | undefined> {
  return db
    .selectFrom('dossier')
    .selectAll()
    .where('programmeId', '=', programme)
    .where('association', '=', association)
    .executeTakeFirst()
}

/** What was filed last; undefined where nothing was, or where it was erased. The caller answers for who may see it, and since when. */
export async function filedBody(db: Database, dossier: string): Promise<DossierBody | undefined> {
  const row = await db
    .selectFrom('dossierVersion')
    .select('body')
    .where('dossierId', '=', dossier)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.body ?? undefined
}

/** A dossier of a programme with what was filed last; the caller answers for who may see it, and since when. */
export async function filedDossier(db: Database, programme: string, dossier: string) {
  const row = await db
    .selectFrom('dossier')
    .leftJoin('association', 'association.id', 'dossier.association')
    .select([
      'dossier.id as dossier',
      'dossier.association as by',
      'association.name',
      'status',
      'filedAt',
      'digest',
    ])
    .where('programmeId', '=', programme)
    .where('dossier.id', '=', dossier)
    .executeTakeFirst()
  const body = row && (await filedBody(db, dossier))
  return body ? { ...row, body } : undefined
}
