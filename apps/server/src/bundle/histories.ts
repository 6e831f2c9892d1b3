import type { BundleFile } from '@mithaq/bundle/format'
import type { Histories } from '../history/kept-run.ts'
import { instantOfEvent } from '../history/meaning.ts'
import { plainEvent, typeOf, type EngineEvent } from '../history/plain-event.ts'
import { eventsOfRun, idOf, runBefore, runBeforeOnRecord } from '../history/run-events.ts'
import { newestRun } from '../history/runs.ts'

/**
 * What the engine or its archives have kept of a programme, a file for each run, the first one first: the same bytes from
 * either. A run that neither has is left out.
 */
export async function historyFiles(histories: Histories, programme: string): Promise<BundleFile[]> {
  const runs: { run: string; events: EngineEvent[] }[] = []
  let run = await newestRun(histories, programme)
  while (run !== null) {
    const asked = { programme, run, before: null }
    const pages = await Array.fromAsync(eventsOfRun(histories, asked))
    const events = pages.flat().toReversed()
    const [first] = events
    if (first) runs.push({ run, events })
    run = first ? runBefore(first) : await runBeforeOnRecord(histories, asked)
  }
  return runs.toReversed().map(({ run: named, events }, n) => ({
    path: `histories/${String(n + 1).padStart(3, '0')}-${named}.jsonl`,
    bytes: Buffer.from(events.map((event) => `${lineOf(event)}\n`).join('')),
  }))
}

const lineOf = (event: EngineEvent): string =>
  JSON.stringify({
    event: idOf(event),
    at: instantOfEvent(event),
    type: typeOf(event),
    raw: plainEvent(event),
  })
