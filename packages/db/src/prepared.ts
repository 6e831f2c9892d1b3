import type { Client } from 'pg'

const names = new Map<string, string>()

/**
 * Announces a statement that is to be planned once for each connection: planning the long ones takes as long as running them. Whoever
 * sends through the pool names a statement there; Kysely, in a transaction or not, sends text and values alone, so that it is
 * known by its text.
 * @returns the text
 */
export function prepared(name: string, text: string): string {
  names.set(text, name)
  return text
}

/** Has a connection prepare what was announced, whoever sends it. */
export function prepareAnnounced(client: Client): void {
  const send = client.query.bind(client) as (...given: unknown[]) => unknown
  const sendPrepared = (text: unknown, values: unknown, ...more: unknown[]): unknown => {
    const name = typeof text === 'string' ? names.get(text) : undefined
    return name === undefined ? send(text, values, ...more) : send({ name, text, values }, ...more)
  }
  client.query = sendPrepared as typeof client.query
}
