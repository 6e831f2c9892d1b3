import pg from 'pg'
import { breakSilence } from './silence.ts'

/** Milliseconds between two questions on a line that is silent by nature, which tell whether anybody is there. */
const askEveryMs = 5_000

export interface Listening {
  stop: () => void
}

export type Channel = 'outbox' | 'programme' | 'standing'

/**
 * Calls `onNotice` for each notification of some channels, in the order of their commits, over a connection of its own, and `onLost` once when that
 * connection is gone. Rejects where the database cannot be reached.
 */
export async function listen(
  url: string,
  channels: readonly [Channel, ...Channel[]],
  { onNotice, onLost }: { onNotice: (payload: string, channel: string) => void; onLost: () => void },
): Promise<Listening> {
  const client = new pg.Client({
    connectionString: url,
    application_name: `mithaq ${channels[0]}`,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
  })
  let isOver = false
  let asking: NodeJS.Timeout | undefined
  const over = () => {
    isOver = true
    clearTimeout(asking)
    // Not `end`, which waits for the other side to say goodbye.
    client.connection.stream.destroy()
  }
  const lost = () => {
    if (isOver) return
    over()
    onLost()
  }
  client.on('error', lost)
  client.on('end', lost)
  client.on('notification', ({ payload = '', channel }) => onNotice(payload, channel))
  try {
    await client.connect()
    breakSilence(client)
    await client.query(channels.map((channel) => `listen ${channel}`).join(';'))
  } catch (error) {
    over()
    throw error
  }
  const ask = () => {
    if (!isOver) asking = setTimeout(() => void client.query('select').then(ask, lost), askEveryMs)
  }
  ask()
  return { stop: over }
}
