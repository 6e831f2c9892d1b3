import type { Database } from '@mithaq/db/database'

/** Every text that a person of the cast saved, and every name in a dossier: what the engine must never hold. */
export async function castWords(owner: Database, programme: string): Promise<string[]> {
  const words = await owner.selectFrom('words').select('body').execute()
  const dossiers = await owner
    .selectFrom('dossierVersion')
    .innerJoin('dossier', 'dossier.id', 'dossierVersion.dossierId')
    .select('dossierVersion.body')
    .where('dossier.programmeId', '=', programme)
    .execute()
  const names = dossiers.flatMap(({ body }) => (body?.bureau ?? []).map(({ name }) => name))
  const texts = words.flatMap(({ body }) => (typeof body === 'string' ? [body] : marksIn(body)))
  return [...new Set([...texts, ...names])]
}

/** Sheets hold ids and numbers: what gives a mark away is the mark beside its criterion. */
function marksIn(body: unknown): string[] {
  const { marks } = body as { marks?: { criterion: string; marks: number }[] }
  return (marks ?? []).map(({ criterion, marks: given }) => `"criterion":"${criterion}","marks":${given}`)
}
