import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'
import { OperatorError } from './operator-error.ts'
import { waitUntil } from './wait-until.ts'

/** Binds a port of 127.0.0.1 for an instant: the port it got, or undefined when somebody holds it. */
function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined)
      else reject(error)
    })
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      const bound = address !== null && typeof address === 'object' ? address.port : port
      server.close(() => resolve(bound))
    })
  })
}

/** A port of 127.0.0.1 that nobody held a moment ago. */
export async function freePort(): Promise<number> {
  const port = await tryPort(0)
  if (port === undefined) throw new Error('the system gave no free port')
  return port
}

/**
 * Different ports of 127.0.0.1 that nobody held a moment ago, all of them below 32,768: Temporal's database keeps the
 * ports by which its services find each other as 16-bit numbers with a sign.
 */
export async function freeLowPorts(count: number): Promise<number[]> {
  const found = new Set<number>()
  while (found.size < count) {
    const port = await tryPort(randomInt(10_000, 32_768))
    if (port !== undefined) found.add(port)
  }
  return [...found]
}

/** Waits until nobody holds the port any more, for a while; who still holds it then is not ending. */
export async function portGivenBack(port: number, log: (line: string) => void): Promise<void> {
  if ((await tryPort(port)) !== undefined) return
  log(`Port ${port} is still held by what an earlier run has left: waiting for it to end.`)
  const isFree = async () => ((await tryPort(port)) === undefined ? undefined : true)
  const isHeld = () => new Error(`port ${port} is held`)
  await waitUntil(isFree, { withinMs: 20_000, everyMs: 100, onTimeout: isHeld }).catch(() => undefined)
}

/**
 * @param option the command line option that names another port, such as `--port`
 * @throws OperatorError when somebody holds the port
 */
export async function requireFreePort(port: number, what: string, option: string): Promise<void> {
  if ((await tryPort(port)) !== undefined) return
  throw new OperatorError(
    `Port ${port}, which ${what} needs, is already in use on this machine.`,
    `Stop the program that uses it, or choose another with ${option} <number>.`,
  )
}
