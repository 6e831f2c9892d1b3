import { rebuildArchives } from '../archive/rebuild.ts'
import type { Database } from '../database.ts'
import { rebuildDossier } from '../dossier/rebuild.ts'
import { rebuildCouncil } from '../office/rebuild.ts'
import { rebuildProgramme } from '../programme/projection.ts'

export interface Rebuilt {
  programmes: number
  dossiers: number
  /** Streams whose read model was missing or other than its events say; it is right now. */
  differed: string[]
  /** Rows of read models that no event speaks of; they are left for a person to look at. */
  withoutEvents: string[]
}

/** Folds every read model anew from the events, one stream at a time, beside a running server. */
export async function rebuildAll(db: Database): Promise<Rebuilt> {
  const rows = await db.selectFrom('event').select('stream').distinct().orderBy('stream').execute()
  const streams = new Set(rows.map(({ stream }) => stream))
  const [programmes, dossiers] = [idsOf(streams, 'programme/'), idsOf(streams, 'dossier/')]
  const differed: string[] = []
  for (const id of idsOf(streams, 'council/'))
    if (await rebuildCouncil(db, id)) differed.push(`council/${id}`)
  for (const id of programmes) if ((await rebuildProgramme(db, id)).differed) differed.push(`programme/${id}`)
  for (const id of dossiers) if (await rebuildDossier(db, id)) differed.push(`dossier/${id}`)
  for (const id of idsOf(streams, 'archive/'))
    if (await rebuildArchives(db, id)) differed.push(`archive/${id}`)
  const stands = [
    ...(await db.selectFrom('programme').select('id').execute()).map(({ id }) => `programme/${id}`),
    ...(await db.selectFrom('dossier').select('id').execute()).map(({ id }) => `dossier/${id}`),
    ...(await db.selectFrom('office').select('council').distinct().execute()).map(
      ({ council }) => `council/${council}`,
    ),
    ...(await db.selectFrom('archive').select('programmeId').distinct().execute()).map(
      ({ programmeId }) => `archive/${programmeId}`,
    ),
  ]
  const withoutEvents = stands.filter((stream) => !streams.has(stream))
  return { programmes: programmes.length, dossiers: dossiers.length, differed, withoutEvents }
}

function idsOf(streams: ReadonlySet<string>, kind: string): string[] {
  return [...streams].filter((stream) => stream.startsWith(kind)).map((stream) => stream.slice(kind.length))
}
