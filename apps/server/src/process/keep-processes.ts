import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import pino from 'pino'

const pauseMs = 200

/**
 * Keeps so many processes serving one port; says `ready` to its parent when all of them listen. A process that ends by
 * itself is started again; where one cannot start at all, everything ends with it.
 */
export async function keepProcesses(count: number): Promise<void> {
  const log = pino({ name: 'server', level: process.env['MITHAQ_LOG'] ?? 'info' })
  let isStopping = false

  const keep = async (): Promise<void> => {
    const worker = cluster.fork()
    const [heard] = (await Promise.race([once(worker, 'message'), once(worker, 'exit')])) as unknown[]
    if (heard !== 'ready') throw new Error('a process of the server did not start')
    worker.once('exit', (code: number | null, signal: string | null) => {
      if (isStopping) return
      log.error({ code, signal }, 'a process of the server ended; starting another')
      setTimeout(() => void again(), pauseMs)
    })
  }
  const again = async (): Promise<void> => {
    if (isStopping) return
    try {
      await keep()
    } catch (error) {
      log.error({ err: error }, 'not started again yet')
      setTimeout(() => void again(), 25 * pauseMs)
    }
  }
  const stop = async (): Promise<void> => {
    if (isStopping) return
    isStopping = true
    await Promise.all(running().map(stopOne))
    process.exit(0)
  }

  // Without its parent nobody would stop it.
  process.once('disconnect', () => void stop())
  process.once('SIGTERM', () => void stop())
  // A terminal's Ctrl-C reaches everybody; whoever started this one stops it.
  process.on('SIGINT', () => {})
  await Promise.all(Array.from({ length: count }, keep))
  process.send?.('ready')
}

const running = (): Worker[] => Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined)

async function stopOne(worker: Worker): Promise<void> {
  const ended = once(worker, 'exit')
  worker.process.kill('SIGTERM')
  await ended
}
