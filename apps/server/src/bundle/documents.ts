import { access } from 'node:fs/promises'
import path from 'node:path'
import { documentsFolder, type Manifest } from '@mithaq/bundle/format'
import { namedPapers } from '@mithaq/bundle/named-papers'
import { erasedAt } from '@mithaq/db/access/reads'
import { dossierEventsOf, dossiersOf } from '@mithaq/db/bundle/reads'
import type { Database } from '@mithaq/db/database'
import { programmeStream } from '@mithaq/db/record/reads'
import type { Actor } from '@mithaq/domain/programme/actor'
import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import { judgedPapers } from '../paper/open-paper.ts'

/** A file of a paper that goes into a bundle: its name is its digest. */
export interface Document {
  path: string
  file: string
}

export interface Documents {
  documents: Document[]
  absent: Manifest['absent']
}

/**
 * The files of a programme's papers that this person may be handed now, each once, in the order of their digests; and why
 * others that filings name are not among them. One that should be there and is on no disk has no reason: the check says so.
 */
export async function documentsFor(
  { db, files }: { db: Database; files: string },
  { programme, actor, events }: { programme: string; actor: Actor; events: readonly ProgrammeEvent[] },
): Promise<Documents> {
  const open = new Set<string>()
  for (const dossier of await dossiersOf(db, programme)) {
    const judged = await judgedPapers(db, { programme, dossier, actor })
    for (const { paper, refusal } of judged?.papers ?? []) if (!refusal) open.add(paper.file)
  }
  const kept = await Promise.all(
    [...open].toSorted().map(async (file) => ((await isKept(files, file)) ? [file] : [])),
  )
  const included = new Set(kept.flat())
  const isErased = (await erasedAt(db, programme)) !== null
  const stream = programmeStream(programme)
  const named = namedPapers([
    ...(await dossierEventsOf(db, programme)),
    ...events.map((event) => ({ ...event, stream })),
  ])
  const absent = named
    .filter(({ file }) => !included.has(file))
    .flatMap(({ file, isCurrent }): Manifest['absent'] => {
      if (isErased) return [{ file, why: 'erased' }]
      if (!isCurrent) return [{ file, why: 'superseded' }]
      return open.has(file) ? [] : [{ file, why: 'withheld' }]
    })
  return { documents: [...included].map((file) => ({ path: documentsFolder + file, file })), absent }
}

async function isKept(folder: string, file: string): Promise<boolean> {
  try {
    await access(path.join(folder, file))
    return true
  } catch {
    return false
  }
}
