import { openDatabase } from '@mithaq/db/database'
import { programmeIds, reconcileProgramme } from '@mithaq/workflows/programme/reconcile'
import { Client, Connection } from '@temporalio/client'
import { findRunning } from '../running.ts'

/** `mithaq reconcile [PROGRAMME]`: after the database was restored from a backup, while the engine was not. */
export async function reconcile(programme: string | undefined, { dir }: { dir: string }): Promise<void> {
  const { database, temporal, namespace } = findRunning(dir)
  const db = openDatabase({ url: database, connections: 2 })
  const connection = await Connection.connect({ address: temporal })
  const engine = new Client({ connection, namespace })
  try {
    for (const id of programme ? [programme] : await programmeIds(engine)) {
      const { restored, wordsMissing } = await reconcileProgramme({ db, engine }, id)
      const missing =
        wordsMissing.length > 0 ? `; words lost with the old disk: ${wordsMissing.join(', ')}` : ''
      process.stdout.write(`${id}: ${restored} events written anew${missing}\n`)
    }
  } finally {
    await connection.close()
    await db.destroy()
  }
}
