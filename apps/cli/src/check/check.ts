import { moroccanCalendar } from '@mithaq/domain/calendar/morocco'
import { calendarDate, isCalendarDate } from '@mithaq/domain/clock/calendar-date'
import { checkDefinition, type Given } from '@mithaq/domain/definition/check'
import { groundingRisk } from '@mithaq/domain/definition/check-grounding'
import { signatureRisk } from '@mithaq/domain/definition/check-signature'
import { definition } from '@mithaq/domain/definition/schema'
import type { BothLanguages } from '@mithaq/i18n/language'
import { problemSentences } from '@mithaq/i18n/problems/sentence'
import { warningSentence } from '@mithaq/i18n/warnings/sentence'
import { OperatorError } from '@mithaq/local/operator-error'
import { readJson } from '../read-json.ts'

/**
 * `mithaq check FILE`: every problem with its path, in both languages; exit code 1 where there is one. What is possible
 * and only at risk is told too, and is no error.
 */
export async function check(file: string, { from }: { from?: string }): Promise<void> {
  if (from !== undefined && !isCalendarDate(from)) {
    throw new OperatorError(`${from} is not a date.`, 'Write the publication day as YYYY-MM-DD.')
  }
  if (from !== undefined && (from < '1900' || from >= '2200')) {
    throw new OperatorError(
      `${from} is beyond every calendar.`,
      'Write a publication day from 1900-01-01 to 2199-12-31.',
    )
  }
  const json = await readJson(file)
  const publication = from === undefined ? {} : { publishedOn: calendarDate(from) }
  const given = { calendar: moroccanCalendar, ...publication }
  const problems = checkDefinition(json, given)
  for (const problem of problems) tell(problem.path, problem.problem, problemSentences(problem))
  const warnings = tellRisks(json, given)
  const errors = counted(problems.length)
  process.stdout.write(`${errors}${['', ', 1 warning'][warnings] ?? `, ${warnings} warnings`}.\n`)
  if (problems.length > 0) process.exitCode = 1
}

function counted(problems: number): string {
  if (problems === 0) return 'No problem'
  return problems === 1 ? '1 problem' : `${problems} problems`
}

/** The same sentences as a rehearsal of the definition gives; answers how many. */
function tellRisks(json: unknown, given: Given): number {
  const { data } = definition.safeParse(json)
  if (!data) return 0
  const [grounding, signature] = [groundingRisk(data, given), signatureRisk(data, given)]
  const risks = [
    ...(grounding
      ? [{ path: 'groundingDeliberation', word: 'grounding-at-risk' as const, ...grounding }]
      : []),
    ...(signature ? [{ path: 'calendar.signature', word: 'signature-at-risk' as const, ...signature }] : []),
  ]
  for (const { path, ...risk } of risks) tell(path, `${risk.word}  ${risk.date}`, warningSentence(risk))
  return risks.length
}

function tell(path: string, word: string, { ar, fr }: BothLanguages): void {
  process.stdout.write(`${path}  ${word}\n  ${fr}\n  ${ar}\n`)
}
