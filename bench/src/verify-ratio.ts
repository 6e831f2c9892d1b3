import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { findGo } from '@mithaq/local/go'
import { builtVerifier } from '@mithaq/testing/tlog-verifier'
import { atMost, median, type Figure } from './figure.ts'
import { writtenLog } from './ledger/written-log.ts'

const leaves = 1_000_000
const rounds = 5
/** What ten times the leaves may take more of memory: buffers that were read and not yet given back. */
const growthMb = 24

const run = promisify(execFile)
const program = fileURLToPath(new URL('./ledger/check-folder.ts', import.meta.url))

/**
 * A log of a million leaves in a folder, checked whole: every entry against its hash, every tile, the root against the
 * signed head; over Go's own code for such logs on the same files, in turn, each in a process of its own. Go's starts
 * compiled, so ours is asked for its time once its code is read.
 */
export async function verifyRatio(): Promise<Figure> {
  const go = findGo()
  if (go === undefined) throw new Error('verify-ratio needs Go 1.26 on PATH')
  const folder = mkdtempSync(path.join(tmpdir(), 'mithaq-bench-log-'))
  try {
    const [large, small] = [path.join(folder, 'large'), path.join(folder, 'small')]
    const vkeys = [writtenLog(large, leaves), writtenLog(small, leaves / 10)] as const
    const verify = await builtVerifier(go, folder)
    const ofSmall = await checked(small, vkeys[1])
    const taken = { ours: [] as number[], go: [] as number[], mb: [] as number[] }
    for (let round = 0; round <= rounds; round += 1) {
      const { ms, mb } = await checked(large, vkeys[0])
      const start = performance.now()
      await verify('log', large, vkeys[0])
      // The first round has the files read from the disk.
      if (round === 0) continue
      taken.go.push(performance.now() - start)
      taken.ours.push(ms)
      taken.mb.push(mb)
    }
    const ratio = median(taken.ours.map((ms, at) => ms / (taken.go[at] ?? ms)))
    const figure = atMost('verify-ratio', median(taken.ours), 'ms p50', ratio, 2)
    const grewMb = Math.round(median(taken.mb) - ofSmall.mb)
    return { ...figure, pass: figure.pass && grewMb <= growthMb, grewMb }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Checks the log in a process of its own. @returns how long it took, and the most memory that it held */
async function checked(folder: string, vkey: string): Promise<{ ms: number; mb: number }> {
  const { stdout } = await run(process.execPath, [program, folder, vkey])
  return JSON.parse(stdout) as { ms: number; mb: number }
}
