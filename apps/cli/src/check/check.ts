import { moroccanCalendar } from '@mithaq/domain/calendar/morocco'
import { calendarDate, isCalendarDate } from '@mithaq/domain/clock/calendar-date'
import { checkDefinition } from '@mithaq/domain/definition/check'
import { problemSentences } from '@mithaq/i18n/problems/sentence'
import { OperatorError } from '@mithaq/local/operator-error'
import { readJson } from '../read-json.ts'

/** `mithaq check FILE`: every problem with its path, in both languages; exit code 1 where there is one. */
export async function check(file: string, { from }: { from?: string }): Promise<void> {
  if (from !== undefined && !isCalendarDate(from)) {
    throw new OperatorError(`${from} is not a date.`, 'Write the publication day as YYYY-MM-DD.')
  }
  const json = await readJson(file)
  const publication = from === undefined ? {} : { publishedOn: calendarDate(from) }
  const problems = checkDefinition(json, { calendar: moroccanCalendar, ...publication })
  for (const problem of problems) {
    const { ar, fr } = problemSentences(problem)
    process.stdout.write(`${problem.path}  ${problem.problem}\n  ${fr}\n  ${ar}\n`)
  }
  process.stdout.write(problems.length === 0 ? 'No problem.\n' : `${problems.length} problems.\n`)
  if (problems.length > 0) process.exitCode = 1
}
