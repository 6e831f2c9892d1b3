import { rebuildAll } from '@mithaq/db/record/rebuild-all'
import { findRunning } from '../running.ts'
import { openRecord } from '../running-parts.ts'

/** `mithaq rebuild`: the read models from the events; says which of them told something else. */
export async function rebuild({ dir }: { dir: string }): Promise<void> {
  const db = await openRecord(findRunning(dir))
  try {
    const { programmes, dossiers, differed, withoutEvents } = await rebuildAll(db)
    process.stdout.write(`${programmes} programmes and ${dossiers} dossiers folded from their events\n`)
    for (const stream of differed) process.stdout.write(`${stream}: differed, and was written anew\n`)
    for (const stream of withoutEvents) process.stdout.write(`${stream}: no event speaks of it\n`)
    if (differed.length + withoutEvents.length > 0) process.exitCode = 1
  } finally {
    await db.destroy()
  }
}
