import { openDatabase } from '@mithaq/db/database'
import { OperatorError } from '@mithaq/local/operator-error'
import { programmeIds, reconcileProgramme } from '@mithaq/workflows/programme/reconcile'
import { Client, Connection } from '@temporalio/client'

/** `mithaq reconcile [PROGRAMME]`: after the database was restored from a backup, while the engine was not. */
export async function reconcile(programme: string | undefined): Promise<void> {
  const db = openDatabase({ url: setting('MITHAQ_DATABASE_URL'), connections: 2 })
  const connection = await Connection.connect({ address: setting('MITHAQ_TEMPORAL_ADDRESS') })
  const engine = new Client({ connection, namespace: setting('MITHAQ_NAMESPACE') })
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

function setting(name: string): string {
  const value = process.env[name]
  if (!value) throw new OperatorError(`${name} is not set.`, 'Give the address that worker and server use.')
  return value
}
