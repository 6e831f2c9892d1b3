import { openDatabase } from '@mithaq/db/database'
import { staleDates } from '@mithaq/server/contract/stale-dates'

/** One line for whoever starts with other zone data than the dates were told by; none where every date still stands. */
export async function datesToRead(databaseUrl: string): Promise<string> {
  const db = openDatabase({ url: databaseUrl, connections: 2 })
  try {
    const programmes = (await staleDates(db)).map(({ programme }) => programme)
    if (programmes.length === 0) return ''
    return `Clocks were changed: dates of ${programmes.join(', ')} have to be read again; npm run dates names them.\n`
  } finally {
    await db.destroy()
  }
}
