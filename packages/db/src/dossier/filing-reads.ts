import type { Instant } from '@mithaq/domain/clock/instant'
import { dossiersAtMost } from '@mithaq/domain/dossier/rules'
import type { DossierBody } from '@mithaq/domain/dossier/body'
import type { Stage } from '@mithaq/domain/programme/stage'
import type { Terms } from '@mithaq/domain/programme/terms'
import type { OpenDatabase } from '../database.ts'
import type { TextInLanguages } from '../person/table.ts'
import type { DossierDraft } from './drafts.ts'
import type { DossierRow } from './reads.ts'

/** Everything a filing is decided on, of one moment. */
export interface FilingGround {
  now: Instant
  stage: Stage
  publishedAt: Instant | null
  deadlineAt: Instant | null
  closedAt: Instant | null
  addenda: number
  /** Whether as many are filed as a selection can carry. Not asked for a dossier that is filed already. */
  isFull: boolean
  papers: Terms['papers']
  dossier: Pick<DossierRow, 'status' | 'version' | 'digest' | 'reconfirmedFor'> | null
  draft: DossierDraft | null
  /** What the association is called; null where nobody has a name for it. */
  name: TextInLanguages | null
}

interface GroundRow extends Omit<FilingGround, 'draft'> {
  draftId: string | null
  draftBody: DossierBody | null
  draftDigest: string | null
}

// Prepared once for each connection: a rush of filings would otherwise have it planned again for each of them.
const name = 'filing-ground'
// One in sixteen is counted, and all of them only where these are more than one in twenty-five of the limit would be:
// beyond some 1,300 dossiers. See `migrations/0002-dossier-sample.ts`.
const isFull = `
  case when dossier.status = 'filed' then false
       when (select count(*) from dossier sample where sample.programme_id = $1 and sample.status = 'filed'
             and substr(sample.id, 3, 1) = '0') <= ${dossiersAtMost / 25} then false
       else exists (select from dossier filed where filed.programme_id = $1 and filed.status = 'filed'
                    offset ${dossiersAtMost - 1}) end`
const text = `
  select programme.stage, programme.published_at as "publishedAt", programme.deadline_at as "deadlineAt",
         programme.intake_closed_at as "closedAt", programme.addenda, programme.papers, legal_now() as now,
         (select name from association where id = $2) as name,
         ${isFull} as "isFull",
         case when dossier.id is null then null else jsonb_build_object(
           'status', dossier.status, 'version', dossier.version, 'digest', dossier.digest,
           'reconfirmedFor', dossier.reconfirmed_for) end as dossier,
         draft.id as "draftId", draft.body as "draftBody", draft.digest as "draftDigest"
  from programme
  left join dossier on dossier.programme_id = programme.id and dossier.association = $2
  left join dossier_draft draft
    on draft.programme_id = programme.id and draft.association = $2 and draft.id = $3::uuid
  where programme.id = $1`

/** One statement, since a rush of filings asks it of one pool. Undefined where there is no such programme. */
export async function filingGround(
  { pool }: OpenDatabase,
  asked: { programme: string; association: string; draft: string | null },
): Promise<FilingGround | undefined> {
  const { programme: programmeId, association } = asked
  const values = [programmeId, association, asked.draft]
  const { rows } = await pool.query<GroundRow>({ name, text, values })
  const [row] = rows
  if (!row) return undefined
  const { draftId, draftBody, draftDigest, ...ground } = row
  const isDraft = draftId !== null && draftBody !== null && draftDigest !== null
  const draft = isDraft
    ? { id: draftId, programmeId, association, body: draftBody, digest: draftDigest }
    : null
  return { ...ground, draft }
}
