import { Socket } from 'node:net'
import type pg from 'pg'

/**
 * Milliseconds after which a connection that says nothing is given up. An answer leaves the server after 10 s and an
 * activity is tried again after 10 s: nobody waits for a statement that takes longer, and the same request sent again
 * finds what it did. A pool closes what is idle after 10 s, so only what was asked and stays mute is cut.
 */
const silenceMs = 12_000

/**
 * Breaks a connection on which no byte has come or gone for so long. A line that falls silent tells nobody: without
 * this, what waits on it waits for as long as the kernel tries, a quarter of an hour.
 */
export function breakSilence({ connection }: pg.Client): void {
  const { stream } = connection
  if (!(stream instanceof Socket)) return
  stream.setTimeout(silenceMs, () => {
    stream.destroy(Object.assign(new Error('the database fell silent'), { code: 'ETIMEDOUT' }))
  })
}
