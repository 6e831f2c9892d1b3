import { OperatorError } from '@mithaq/local/operator-error'
import { diskStorage } from '@mithaq/workflows/archive/storage'
import { programmeIds, reconcileProgramme } from '@mithaq/workflows/programme/reconcile'
import { WorkflowNotFoundError } from '@temporalio/client'
import { findRunning } from '../running.ts'
import { openEngine, openRecord } from '../running-parts.ts'
import { readGiven } from './read-given.ts'
import { repairLedger } from './repair-ledger.ts'

type Parts = Parameters<typeof reconcileProgramme>[0]

export interface ReconcileOptions {
  dir: string
  /** A file with a signed checkpoint of the ledger that somebody kept, where the installation's own is lost. */
  checkpoint?: string
}

/** `mithaq reconcile [PROGRAMME]`: after the database was restored from a backup, while the engine was not. */
export async function reconcile(
  programme: string | undefined,
  { dir, checkpoint }: ReconcileOptions,
): Promise<void> {
  const given = checkpoint === undefined ? undefined : await readGiven(checkpoint)
  const running = findRunning(dir)
  const engine = await openEngine(running)
  try {
    const db = await openRecord(running)
    try {
      await repair({ db, engine, storage: diskStorage(running.archives) }, programme)
      // The ledger is whole only where every programme is.
      const repaired = programme ? null : await repairLedger(db, running.ledger, given)
      if (repaired) process.stdout.write(`${repaired.line}\n`)
      if (repaired?.isWhole === false) process.exitCode = 1
    } finally {
      await db.destroy()
    }
  } finally {
    await engine.connection.close()
  }
}

async function repair(parts: Parts, programme: string | undefined): Promise<void> {
  try {
    for (const id of programme ? [programme] : await programmeIds(parts.engine)) {
      const { restored, wordsMissing } = await reconcileProgramme(parts, id)
      const missing =
        wordsMissing.length > 0 ? `; words lost with the old disk: ${wordsMissing.join(', ')}` : ''
      process.stdout.write(`${id}: ${restored} events written anew${missing}\n`)
    }
  } catch (cause) {
    if (!(cause instanceof WorkflowNotFoundError)) throw cause
    throw new OperatorError(
      `The engine knows no programme ${programme}.`,
      'Name none, and all that it knows are repaired.',
      { cause },
    )
  }
}
