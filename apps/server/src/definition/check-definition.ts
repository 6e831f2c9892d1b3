import { plusDays } from '@mithaq/domain/calendar/day'
import { calendarDate, isCalendarDate, type CalendarDate } from '@mithaq/domain/clock/calendar-date'
import { instantOf } from '@mithaq/domain/clock/instant'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import { checkDefinition } from '@mithaq/domain/definition/check'
import { digestOf } from '@mithaq/domain/definition/digest'
import { valueAt } from '@mithaq/domain/definition/path'
import type { ProblemWord } from '@mithaq/domain/definition/problem'
import { publicationDay } from '@mithaq/domain/definition/publication-day'
import { definition } from '@mithaq/domain/definition/schema'
import type { BothLanguages } from '@mithaq/i18n/language'
import { problemSentences } from '@mithaq/i18n/problems/sentence'
import { z } from 'zod'
import { inputFault } from '../input-fault.ts'
import { refusedError } from '../refused.ts'
import { signedInProcedure } from '../trpc.ts'

export interface FoundProblem {
  /** The place as the file has it: 'criteria[2].weight'. Empty for the file as a whole. */
  path: string
  problem: ProblemWord
  sentences: BothLanguages
}

export interface Checked {
  /** False where the text is no JSON: then nothing else is said. */
  isJson: boolean
  /** Whether it has the form of a definition: what has not cannot be drafted, nor a draft be corrected to it. */
  hasForm: boolean
  /** Of a definition that has the form of one: what the act of correcting it will name. */
  digest: string | null
  /** At most the first two hundred. */
  problems: FoundProblem[]
  count: number
  /** The publication day from which its calendar was counted; null where nothing was. */
  countedFrom: CalendarDate | null
}

const input = z.strictObject({
  /** Of the file, as it is. */
  text: z.string().max(1_000_000),
  /** The publication day that is tried; else the one of its historic deadline, else the day after today. */
  publishedOn: z.string().refine(isCalendarDate).optional(),
})

const shownAtOnce = 200

/** Everything that is wrong with a definition, as `mithaq check` says it. Asked by POST, since it is long; changes nothing. */
export const checkOfDefinition = signedInProcedure
  .input(input)
  .mutation(({ ctx, input: { text, publishedOn } }): Checked => {
    const json = parsed(text)
    if (json === undefined)
      return { isJson: false, hasForm: false, digest: null, problems: [], count: 0, countedFrom: null }
    const fault = inputFault(json)
    if (fault !== null) throw refusedError({ word: 'malformed-input', path: fault })
    const countedFrom = publishedOn === undefined ? dayIn(json) : calendarDate(publishedOn)
    const problems = checkDefinition(json, { calendar: ctx.calendar, publishedOn: countedFrom })
    const { data } = definition.safeParse(json)
    return {
      isJson: true,
      hasForm: data !== undefined,
      digest: data ? digestOf(data) : null,
      count: problems.length,
      problems: problems
        .slice(0, shownAtOnce)
        .map((found) => ({ path: found.path, problem: found.problem, sentences: problemSentences(found) })),
      countedFrom,
    }
  })

/** The day that leads to the historic deadline; where there is none, the day after today. */
function dayIn(json: unknown): CalendarDate {
  const { data } = definition.shape.calendar.safeParse(valueAt(json, ['calendar']))
  const historic = data ? publicationDay(data) : null
  return historic ?? plusDays(wallTimeOf(instantOf(Date.now()), 'Africa/Casablanca').date, 1)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
