import { moroccanCalendar } from '@mithaq/domain/calendar/morocco'
import { calendarDate, isCalendarDate } from '@mithaq/domain/clock/calendar-date'
import { checkDefinition, type Given } from '@mithaq/domain/definition/check'
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
  const json = await readJson(file)
  const publication = from === undefined ? {} : { publishedOn: calendarDate(from) }
  const given = { calendar: moroccanCalendar, ...publication }
  const problems = checkDefinition(json, given)
  for (const problem of problems) tell(problem.path, problem.problem, problemSentences(problem))
  const warned = tellRisk(json, given)
  const errors = counted(problems.length)
  process.stdout.write(warned ? `${errors}, 1 warning.\n` : `${errors}.\n`)
  if (problems.length > 0) process.exitCode = 1
}

function counted(problems: number): string {
  if (problems === 0) return 'No problem'
  return problems === 1 ? '1 problem' : `${problems} problems`
}

/** The same sentence as a rehearsal of the definition gives. */
function tellRisk(json: unknown, given: Given): boolean {
  const parsed = definition.safeParse(json)
  const risk = parsed.success ? signatureRisk(parsed.data, given) : null
  if (!risk) return false
  const word = 'signature-at-risk'
  tell('calendar.signature', `${word}  ${risk.date}`, warningSentence({ word, ...risk }))
  return true
}

function tell(path: string, word: string, { ar, fr }: BothLanguages): void {
  process.stdout.write(`${path}  ${word}\n  ${fr}\n  ${ar}\n`)
}
