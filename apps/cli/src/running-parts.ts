import { openDatabase, type OpenDatabase } from '@mithaq/db/database'
import { OperatorError } from '@mithaq/local/operator-error'
import { Client, Connection } from '@temporalio/client'
import { sql } from 'kysely'
import type { Running } from './running.ts'

const wayOut =
  'Is it running? Run npm start in another window; elsewhere look at MITHAQ_DATABASE_URL, MITHAQ_TEMPORAL_ADDRESS and MITHAQ_NAMESPACE.'

/** The database of an installation; the caller destroys it. Throws an OperatorError where it does not answer. */
export async function openRecord({ database }: Pick<Running, 'database'>): Promise<OpenDatabase> {
  let db: OpenDatabase | undefined
  try {
    db = openDatabase({ url: database, connections: 2 })
    await sql`select from event limit 0`.execute(db)
    return db
  } catch (cause) {
    await db?.destroy()
    throw new OperatorError(`The database does not answer: ${messageOf(cause)}.`, wayOut, { cause })
  }
}

/** Its engine; the caller closes the connection. Throws an OperatorError where it does not answer, or knows no such namespace. */
export async function openEngine({ temporal, namespace }: Running): Promise<Client> {
  const connection = Connection.lazy({ address: temporal })
  try {
    await connection.withDeadline(Date.now() + 5_000, () =>
      connection.workflowService.describeNamespace({ namespace }),
    )
    return new Client({ connection, namespace })
  } catch (cause) {
    await connection.close()
    throw new OperatorError(`The engine does not answer: ${messageOf(cause)}.`, wayOut, { cause })
  }
}

/** One line; an address is not in it, which may hold a password. */
function messageOf(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error)
  return said.split('\n')[0] ?? ''
}
