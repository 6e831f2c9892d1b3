import { calendarDate, isCalendarDate } from '@mithaq/domain/clock/calendar-date'
import type { Problem } from '@mithaq/domain/definition/problem'
import { formatAmount, type Centimes } from '@mithaq/domain/money/amount'
import { formatDate } from '../dates/date-time.ts'
import type { BothLanguages, Language } from '../language.ts'
import { catalogueOf, type Values } from '../message/catalogue.ts'
import { problemsAr } from './ar.ts'
import { problemsFr } from './fr.ts'

const read = catalogueOf({ ar: problemsAr, fr: problemsFr })

/**
 * What is wrong with a definition, and what to do, in both languages; the place stands beside it, in `path`.
 * Ids are shown as the file has them: they are what its author looks for.
 */
export function problemSentences({ problem, values }: Problem): BothLanguages {
  const sentences = read(problem, { ar: shownIn('ar', values), fr: shownIn('fr', values) })
  if (!sentences) throw new Error(`no sentence for ${problem}`)
  return sentences
}

function shownIn(language: Language, values: object): Values {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]: [string, unknown]) => {
      if (typeof value === 'number') {
        return [field, amountFields.has(field) ? formatAmount(value as Centimes, language) : value]
      }
      const text = String(value)
      return [field, isCalendarDate(text) ? formatDate(calendarDate(text), language) : text || '–']
    }),
  )
}

const amountFields: ReadonlySet<string> = new Set(['amount', 'neededAmount'])
