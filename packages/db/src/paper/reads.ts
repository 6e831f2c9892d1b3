import type { Instant } from '@mithaq/domain/clock/instant'
import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { filedDossier } from '../dossier/reads.ts'
import type { TextInLanguages } from '../person/table.ts'
import { eventOf, programmeStream } from '../record/reads.ts'

export interface KeptPaper {
  paper: string
  file: string
  /** When it was handed in. */
  at: Instant
  /** Whether it came to complete the dossier. */
  isCompletion: boolean
  /** As the file was received; null where it is not kept. */
  size: number | null
  mediaType: string | null
}

export interface DossierPapers {
  dossier: string
  by: string
  name: TextInLanguages | null
  papers: KeptPaper[]
}

/**
 * The papers of one dossier of this programme, as filed last and as completed; undefined where the programme has none of
 * that id. The caller answers for who may have them, and since when.
 */
export async function dossierPapers(
  db: Database,
  programme: string,
  dossier: string,
): Promise<DossierPapers | undefined> {
  const filed = await filedDossier(db, programme, dossier)
  if (!filed || filed.status !== 'filed') return undefined
  const { by, name, filedAt, body } = filed
  const given = [
    ...body.papers.map((paper) => ({ ...paper, at: filedAt, isCompletion: false })),
    ...(await completions(db, programme, dossier)),
  ]
  const digests = given.map(({ file }) => file)
  const kept =
    digests.length === 0
      ? []
      : await db
          .selectFrom('file')
          .select(['digest', 'size', 'mediaType'])
          .where('digest', 'in', digests)
          .execute()
  const files = new Map(kept.map(({ digest, ...file }) => [digest, file]))
  const papers = given.map((paper) => ({
    ...paper,
    size: files.get(paper.file)?.size ?? null,
    mediaType: files.get(paper.file)?.mediaType ?? null,
  }))
  return { dossier, by, name, papers }
}

/** What came to complete a dossier. */
async function completions(db: Database, programme: string, dossier: string) {
  const { rows } = await sql<{ at: Instant; papers: { paper: string; file: string }[] }>`
    select at, data -> 'papers' as papers from event
    where stream = ${programmeStream(programme)} and type = 'completionReceived'
      and data ->> 'dossier' = ${dossier}
    order by version`.execute(db)
  return rows.flatMap(({ at, papers }) =>
    papers.map(({ paper, file }) => ({ paper, file, at, isCompletion: true })),
  )
}

/** Events that name a person's words, before a version, the newest first. */
export async function eventsWithWords(
  db: Database,
  programme: string,
  { before, limit }: { before: number | null; limit: number },
): Promise<ProgrammeEvent[]> {
  const rows = await db
    .selectFrom('event')
    .select(['type', 'version', 'at', 'person', 'role', 'association', 'ground', 'data'])
    .where('stream', '=', programmeStream(programme))
    .where(sql<boolean>`data::text like '%"digest": "%'`)
    .$if(before !== null, (query) => query.where('version', '<', before))
    .orderBy('version', 'desc')
    .limit(limit)
    .execute()
  return rows.map(eventOf)
}
