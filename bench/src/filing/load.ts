import autocannon from 'autocannon'

/** One filing as the load sends it. */
export interface Shot {
  /** Of whoever files. */
  headers: Record<string, string>
  body: string
}

interface Load {
  url: string
  shots: Shot[]
  connections: number
}

/** The load, as a process of its own: keeps so many connections busy, answers the milliseconds it took. */
process.on('message', (load: Load) => {
  void fire(load).then((ms) => process.send?.({ ms }))
})
process.send?.('ready')

async function fire({ url, shots, connections }: Load): Promise<number> {
  const each = shots.length / connections
  const left = shots.values()
  const start = performance.now()
  const { non2xx, errors } = await autocannon({
    url,
    connections,
    amount: shots.length,
    // It looks up only so often whether all is done: at its default of a second it measures itself.
    sampleInt: 5,
    setupClient: (client) =>
      client.setRequests(
        left
          .take(each)
          .map(({ headers, body }) => ({
            method: 'POST' as const,
            headers: { ...headers, 'content-type': 'application/json' },
            body,
          }))
          .toArray(),
      ),
  })
  if (non2xx + errors > 0) throw new Error(`${non2xx} filings refused, ${errors} lost`)
  return performance.now() - start
}
