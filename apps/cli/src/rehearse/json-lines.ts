import type { CalendarDate } from '@mithaq/domain/clock/calendar-date'
import type { Centimes } from '@mithaq/domain/money/amount'
import type { RehearsalProgress, RehearsalResult } from '@mithaq/domain/rehearsal/result'
import { namesOf } from '@mithaq/i18n/papers/definition-names'
import { problemSentences } from '@mithaq/i18n/problems/sentence'
import { warningSentence } from '@mithaq/i18n/warnings/sentence'
import type { Rehearsed } from '@mithaq/testing/rehearsal/rehearsed'
import type { Readable } from './read-definition.ts'
import type { Summary } from './summary.ts'

/** One line of JSON on stdout for each step, for a program that reads it. */
export function writeProgress(progress: RehearsalProgress): void {
  process.stdout.write(`${JSON.stringify({ progress })}\n`)
}

/** The last line. */
export function writeResult(result: RehearsalResult): void {
  process.stdout.write(`${JSON.stringify({ result })}\n`)
}

/** What a rehearsal came to, with every sentence in both languages. */
export function resultOf(
  played: Rehearsed,
  { definition, problems }: Readable,
  { isWhole, summary, publishedOn }: { isWhole: boolean; summary: Summary; publishedOn: CalendarDate },
): RehearsalResult {
  const names = namesOf(definition)
  const { lines, warnings, stoppedBy, state } = played
  const { events, acts, refusals, broken, paid, wallMs } = summary
  return {
    isWhole,
    publishedOn,
    endedIn: state?.stage ?? 'draft',
    lines,
    warnings: [
      ...problems.map((problem) => ({
        word: problem.problem,
        date: null,
        path: problem.path,
        sentences: problemSentences(problem),
      })),
      ...warnings.map((warning) => ({
        word: warning.word,
        date: warning.date,
        path: null,
        sentences: warningSentence(warning, names),
      })),
    ],
    refusals,
    stoppedBy: stoppedBy && { act: stoppedBy.act, word: stoppedBy.word, sentences: stoppedBy.sentences },
    broken,
    events,
    acts,
    paid: paid as Centimes,
    wallMs,
  }
}
