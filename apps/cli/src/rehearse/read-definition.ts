import { moroccanCalendar } from '@mithaq/domain/calendar/morocco'
import type { CalendarDate } from '@mithaq/domain/clock/calendar-date'
import { checkDefinition } from '@mithaq/domain/definition/check'
import type { Problem } from '@mithaq/domain/definition/problem'
import { definition, type Definition } from '@mithaq/domain/definition/schema'
import { problemSentences } from '@mithaq/i18n/problems/sentence'
import { OperatorError } from '@mithaq/local/operator-error'
import { readJson } from '../read-json.ts'

/** A definition that can be played, and what is wrong with it all the same. */
export interface Readable {
  definition: Definition
  problems: Problem[]
}

/** Throws an OperatorError where the file is no definition, with everything that it is not. */
export async function readDefinition(file: string, publishedOn: CalendarDate): Promise<Readable> {
  const json = await readJson(file)
  const problems = checkDefinition(json, { calendar: moroccanCalendar, publishedOn })
  const parsed = definition.safeParse(json)
  if (parsed.success) return { definition: parsed.data, problems }
  const lines = problems.map((each) => `${each.path}  ${each.problem}  ${problemSentences(each).fr}`)
  throw new OperatorError(
    [`${file} is not a programme definition:`, ...lines].join('\n'),
    'Mend these places; `mithaq check` says them again.',
  )
}
