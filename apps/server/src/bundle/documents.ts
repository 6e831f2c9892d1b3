import { access } from 'node:fs/promises'
import path from 'node:path'
import { documentsFolder } from '@mithaq/bundle/format'
import { dossiersOf } from '@mithaq/db/bundle/reads'
import type { Database } from '@mithaq/db/database'
import type { Actor } from '@mithaq/domain/programme/actor'
import { judgedPapers } from '../paper/open-paper.ts'

/** A file of a paper that goes into a bundle: its name is its digest. */
export interface Document {
  path: string
  file: string
}

/** The files of a programme's papers that this person may be handed now, each once, in the order of their digests. */
export async function documentsFor(
  { db, files }: { db: Database; files: string },
  { programme, actor }: { programme: string; actor: Actor },
): Promise<Document[]> {
  const open = new Set<string>()
  for (const dossier of await dossiersOf(db, programme)) {
    const judged = await judgedPapers(db, { programme, dossier, actor })
    for (const { paper, refusal } of judged?.papers ?? []) if (!refusal) open.add(paper.file)
  }
  const kept = await Promise.all(
    [...open].toSorted().map(async (file) => ((await isKept(files, file)) ? [file] : [])),
  )
  return kept.flat().map((file) => ({ path: documentsFolder + file, file }))
}

async function isKept(folder: string, file: string): Promise<boolean> {
  try {
    await access(path.join(folder, file))
    return true
  } catch {
    return false
  }
}
