import { Connection } from '@temporalio/client'
import { ensureNamespace } from './namespace.ts'
import type { TemporalServer } from './temporal-server.ts'
import { assertNoTimeSkipping } from './time-skipping.ts'

/** The engine with its namespace usable and its clock proved to be the real one; else it is stopped again. */
export async function preparedEngine(server: TemporalServer, namespace: string): Promise<TemporalServer> {
  try {
    const connection = await Connection.connect({ address: server.address })
    try {
      await ensureNamespace(connection, namespace)
      await assertNoTimeSkipping(connection, namespace)
    } finally {
      await connection.close()
    }
    return server
  } catch (error) {
    await server.stop()
    throw error
  }
}
