import pg from 'pg'

export interface Listening {
  stop: () => Promise<void>
}

/**
 * Calls `onNotice` for each notification of a channel, over a connection of its own, and `onLost` once when that
 * connection is gone. Rejects where the database cannot be reached.
 */
export async function listen(
  url: string,
  channel: 'outbox' | 'programme',
  { onNotice, onLost }: { onNotice: (payload: string) => void; onLost: () => void },
): Promise<Listening> {
  const client = new pg.Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 5_000 })
  let isOver = false
  const lost = () => {
    if (isOver) return
    isOver = true
    client.end().catch(() => {})
    onLost()
  }
  client.on('error', lost)
  client.on('end', lost)
  client.on('notification', ({ payload = '' }) => onNotice(payload))
  try {
    await client.connect()
    await client.query(`listen ${channel}`)
  } catch (error) {
    isOver = true
    await client.end().catch(() => {})
    throw error
  }
  return {
    stop: async () => {
      isOver = true
      await client.end().catch(() => {})
    },
  }
}
