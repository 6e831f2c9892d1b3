import { rm } from 'node:fs/promises'
import path from 'node:path'
import { noteRemoved } from '@mithaq/db/retention/access'
import { filesToRemove } from '@mithaq/db/retention/reads'
import type { Services } from '../context.ts'

/**
 * Removes from the disk what was erased. Done after the commit, and again at each start: a server that died between the
 * two would leave a file that nobody is handed any more.
 */
export async function removeErasedFiles({ db, files }: Pick<Services, 'db' | 'files'>): Promise<void> {
  const digests = await filesToRemove(db)
  for (const digest of digests) await rm(path.join(files, digest), { force: true })
  await noteRemoved(db, digests)
}
