import { existsSync, renameSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { OperatorError } from './operator-error.ts'

/** A process that runs: `end` resolves with how it ended, whoever ended it. `stop` may be called after that. */
export interface Running {
  end: Promise<string>
  stop: () => Promise<void>
}

export interface Kept<T> {
  /** The one that runs, or the fallen one while its successor is not there yet. */
  now: () => T
  /** Resolves once no start is under way: at once where nothing has fallen. */
  settled: () => Promise<void>
  /** Ends it for good, a start that is under way included. */
  stop: () => Promise<void>
}

export interface Pace {
  /** Before the first, the second … new start in a row; after the last of them it is given up. */
  pausesMs: readonly number[]
  /** Who ran for so long begins a new row. */
  steadyMs: number
}

/** A fall that is one alone costs no time; a program that cannot run is given up after some 16 s and its own starts. */
const usualPace: Pace = { pausesMs: [0, 1_000, 2_000, 4_000, 8_000], steadyMs: 60_000 }

export interface KeepOptions<T extends Running> {
  /** For a person, at the head of a sentence: `PostgreSQL`. */
  what: string
  start: () => Promise<T>
  /** What it prints. The one of the last that fell is kept beside it, with `.fallen` behind its name. */
  logFile: string
  /** A sentence when it fell, and one when it is back. */
  log: (line: string) => void
  /** Told when it has fallen too often to be started again. */
  onGivenUp: (error: OperatorError) => void
  /** From then on nothing is started again: whoever stops everything says so before. */
  stopping?: AbortSignal
  pace?: Pace
}

/**
 * Starts something and starts it again whenever it ends by itself, until it is stopped.
 * @throws what the first start throws
 */
export async function keepRunning<T extends Running>(options: KeepOptions<T>): Promise<Kept<T>> {
  const { what, start, log } = options
  const own = new AbortController()
  const halted = options.stopping ? AbortSignal.any([own.signal, options.stopping]) : own.signal
  const pace = options.pace ?? usualPace
  let current = await start()
  let since = performance.now()
  let inARow = 0
  let restart: Promise<boolean> = Promise.resolve(true)

  const again = async (how: string): Promise<boolean> => {
    const fellAt = performance.now()
    if (fellAt - since >= pace.steadyMs) inARow = 0
    log(`${what} ended by itself (${how}); it is started again.`)
    await current.stop()
    keepLog(options.logFile)
    for (let because = `it ended (${how})`; ;) {
      const pause = pace.pausesMs[inARow]
      inARow += 1
      if (pause === undefined) {
        options.onGivenUp(givenUp(options, inARow, because))
        return false
      }
      await sleep(pause, undefined, { signal: halted }).catch(() => undefined)
      if (halted.aborted) return false
      try {
        current = await start()
        since = performance.now()
        if (!halted.aborted) log(`${what} is back after ${seconds(since - fellAt)} s.`)
        return true
      } catch (error) {
        because = error instanceof Error ? error.message : String(error)
      }
    }
  }
  const keeping = (async () => {
    do {
      const how = await current.end
      if (halted.aborted) return
      restart = again(how)
    } while ((await restart) && !halted.aborted)
  })()
  // Whoever stops it learns of a failure.
  keeping.catch(() => undefined)
  return {
    now: () => current,
    settled: async () => void (await restart),
    stop: async () => {
      own.abort()
      await current.stop()
      await keeping
      // The one whose start was under way.
      await current.stop()
    },
  }
}

function givenUp({ what, logFile }: KeepOptions<Running>, times: number, because: string): OperatorError {
  return new OperatorError(
    `${what} fell ${times} times in a row and is not started again (the last time: ${because}).`,
    `What it said is in ${logFile} and ${logFile}.fallen. The data stay: start again once that is mended.`,
  )
}

/** A new start empties the log, and why the last one fell would be gone. */
function keepLog(logFile: string): void {
  if (existsSync(logFile)) renameSync(logFile, `${logFile}.fallen`)
}

const seconds = (ms: number) => (ms / 1000).toFixed(1)
