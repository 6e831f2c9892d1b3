import type { Instant } from '@mithaq/domain/clock/instant'
import type { Terms } from '@mithaq/domain/programme/terms'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { DossierDraft } from './drafts.ts'
import type { DossierRow } from './reads.ts'

/** Everything a filing is decided on, of one moment. */
export interface FilingGround {
  now: Instant
  publishedAt: Instant | null
  deadlineAt: Instant | null
  closedAt: Instant | null
  addenda: number
  papers: Terms['papers']
  dossier: Pick<DossierRow, 'status' | 'version' | 'digest' | 'reconfirmedFor'> | null
  draft: DossierDraft | null
}

/** One statement, since a rush of filings asks it of one pool. Undefined where there is no such programme. */
export async function filingGround(
  db: Database,
  asked: { programme: string; association: string; draft: string | null },
): Promise<FilingGround | undefined> {
  const row = await db
    .selectFrom('programme')
    .leftJoin('dossier', (join) =>
      join
        .onRef('dossier.programmeId', '=', 'programme.id')
        .on('dossier.association', '=', asked.association),
    )
    .leftJoin('dossierDraft', (join) =>
      join
        .onRef('dossierDraft.programmeId', '=', 'programme.id')
        .on('dossierDraft.association', '=', asked.association)
        .on('dossierDraft.id', '=', asked.draft),
    )
    .select([
      'programme.publishedAt',
      'programme.deadlineAt',
      'programme.intakeClosedAt as closedAt',
      'programme.addenda',
      sql<Terms['papers']>`programme.state -> 'terms' -> 'papers'`.as('papers'),
      sql<Instant>`legal_now()`.as('now'),
      sql<FilingGround['dossier']>`case when dossier.id is null then null else jsonb_build_object(
        'status', dossier.status, 'version', dossier.version, 'digest', dossier.digest,
        'reconfirmedFor', dossier.reconfirmed_for) end`.as('dossier'),
      'dossierDraft.id as draftId',
      'dossierDraft.body as draftBody',
      'dossierDraft.digest as draftDigest',
    ])
    .where('programme.id', '=', asked.programme)
    .executeTakeFirst()
  if (!row) return undefined
  const { draftId, draftBody, draftDigest, ...ground } = row
  const isDraft = draftId !== null && draftBody !== null && draftDigest !== null
  const { programme: programmeId, association } = asked
  const draft = isDraft
    ? { id: draftId, programmeId, association, body: draftBody, digest: draftDigest }
    : null
  return { ...ground, draft }
}
