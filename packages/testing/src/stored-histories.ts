import { glob, readFile } from 'node:fs/promises'
import path from 'node:path'
import { replayHistory, type Replayed } from '@mithaq/workflows/replay/replay-history'
import type { WorkflowBundleOption } from '@temporalio/worker'

const folder = path.join(import.meta.dirname, '../../../workflows/histories')

/** One run's history as it is stored: its name is `<day>-<play>/<number>-<chapter>.json`. */
export interface StoredRun {
  name: string
  text: string
}

/** Those of every set, or of one run of a play, `<play>/<number>-<chapter>`; the oldest set first. */
export async function storedHistories(run = '*/*'): Promise<StoredRun[]> {
  const files = await Array.fromAsync(glob(`*-${run}.json`, { cwd: folder }))
  return Promise.all(
    files.toSorted().map(async (name) => ({ name, text: await readFile(path.join(folder, name), 'utf8') })),
  )
}

/** The stored runs that this code does not replay, with what was found. */
export async function* brokenRuns(
  bundle: WorkflowBundleOption,
  histories: readonly StoredRun[],
): AsyncGenerator<Replayed & { name: string }> {
  for (const { name, text } of histories) {
    const replayed = await replayHistory({ bundle, history: JSON.parse(text) })
    if (!replayed.ok) yield { name, ...replayed }
  }
}
