import { moroccanCalendar } from '@mithaq/domain/calendar/morocco'
import type { RehearsalProgress } from '@mithaq/domain/rehearsal/result'
import type { Language } from '@mithaq/i18n/language'
import { followParent } from '@mithaq/local/follow-parent'
import { OperatorError } from '@mithaq/local/operator-error'
import { stderrProgress } from '@mithaq/local/progress'
import { openCouncil } from '@mithaq/testing/council'
import { startEnvironment } from '@mithaq/testing/environment'
import { rehearsed, type Rehearsed } from '@mithaq/testing/rehearsal/rehearsed'
import { resultOf, writeProgress, writeResult } from './json-lines.ts'
import { printRehearsed } from './print-rehearsed.ts'
import { publicationDay } from './publication-day.ts'
import { readDefinition, type Readable } from './read-definition.ts'
import { summaryOf } from './summary.ts'

interface RehearseOptions {
  from?: string
  json: boolean
  progress: boolean
  lang?: Language
}

/**
 * `mithaq rehearse FILE`: plays a whole programme in an environment of its own and prints its calendar. Exit code 0
 * only where it ends in `closed` with every invariant held.
 */
export async function rehearse(file: string, options: RehearseOptions): Promise<void> {
  const { from, json, progress, lang = 'fr' } = options
  const publishedOn = publicationDay(from, moroccanCalendar.zone)
  const readable = await readDefinition(file, publishedOn)
  const played = await playedAside(readable, publishedOn, progress ? writeProgress : undefined)
  const { isWhole, summary } = summaryOf(played, readable.problems)
  if (progress) writeResult(resultOf(played, readable, { isWhole, summary, publishedOn }))
  else printRehearsed(played, readable, lang)
  if (json) process.stdout.write(`${JSON.stringify(summary)}\n`)
  process.exitCode = isWhole ? 0 : 1
}

/** Everything that is started is stopped, by its end, an error or Ctrl-C. */
async function playedAside(
  { definition }: Readable,
  publishedOn: ReturnType<typeof publicationDay>,
  onProgress?: (progress: RehearsalProgress) => void,
): Promise<Rehearsed> {
  const signal = interruption()
  const progress = stderrProgress()
  const stops: (() => Promise<void>)[] = []
  try {
    progress.show('rehearsal: starting PostgreSQL and Temporal')
    const { addresses, stop } = await startEnvironment()
    stops.unshift(stop)
    signal.throwIfAborted()
    progress.show('rehearsal: starting worker and server')
    const council = await openCouncil(addresses)
    stops.unshift(council.close)
    progress.show('rehearsal: playing')
    return await rehearsed(council, definition, {
      namespace: addresses.namespace,
      publishedOn,
      signal,
      ...(onProgress ? { onProgress } : {}),
    })
  } finally {
    progress.clear()
    for (const stop of stops) await stop()
  }
}

/** Aborts at Ctrl-C, and when the program that started this one is gone. A second Ctrl-C ends it at once. */
function interruption(): AbortSignal {
  const controller = new AbortController()
  const interrupt = () =>
    controller.abort(
      new OperatorError('The rehearsal was interrupted.', 'Nothing of it is left; start it again.'),
    )
  process.once('SIGINT', interrupt)
  process.once('SIGTERM', interrupt)
  followParent(interrupt)
  return controller.signal
}
