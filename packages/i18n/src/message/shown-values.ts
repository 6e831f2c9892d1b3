import { calendarDate, isCalendarDate } from '@mithaq/domain/clock/calendar-date'
import { isInstant } from '@mithaq/domain/clock/instant'
import { formatAmount, type Centimes } from '@mithaq/domain/money/amount'
import type { Role } from '@mithaq/domain/programme/actor'
import type { EventData, EventType } from '@mithaq/domain/programme/event'
import type { RefusalValues, RefusalWord } from '@mithaq/domain/programme/refusal'
import type { Outcome, Stage } from '@mithaq/domain/programme/stage'
import type { ExclusionCause } from '@mithaq/domain/selection/events'
import type { Blocker } from '@mithaq/domain/tranche/blockers'
import { blockersAr, blockersFr } from '../blockers/messages.ts'
import { exclusionCauses } from '../causes/names.ts'
import { formatDate, formatDateTime } from '../dates/date-time.ts'
import type { BothLanguages, Language } from '../language.ts'
import { paperNames, type NamesById } from '../papers/names.ts'
import { roleNames } from '../roles/names.ts'
import { outcomeNames, stageNames } from '../stages/names.ts'
import { catalogueOf, type Values } from './catalogue.ts'

type AmountIn<T> = T extends unknown
  ? { [K in keyof T]-?: Exclude<T[K], null | undefined> extends Centimes ? K & string : never }[keyof T]
  : never
type AmountField =
  | { [W in RefusalWord]: AmountIn<RefusalValues[W]> }[RefusalWord]
  | { [T in EventType]: AmountIn<EventData[T]> }[EventType]

// An amount is a number like any other at run time: the fields that hold one are named, and tsc counts them.
const amountFields: Record<AmountField, true> = {
  amount: true,
  budget: true,
  credit: true,
  justified: true,
  left: true,
  paid: true,
  submitted: true,
  toRecover: true,
  // As a number; as a list they are named.
  tranches: true,
}

// Apart, because `needed` is days elsewhere.
const blockerAmounts: Record<AmountIn<Blocker>, true> = {
  budget: true,
  justified: true,
  needed: true,
  reached: true,
}

const readBlocker = catalogueOf({ ar: blockersAr, fr: blockersFr })

/** Values as a sentence shows them: wall times, dirhams, names, lists (with how many, as `<field>Count`). */
export function shownValues(values: object, names: NamesById = {}): Record<Language, Values> {
  return shownWith(amountFields, values, names)
}

function shownWith(amounts: object, values: object, names: NamesById): Record<Language, Values> {
  const shown = (language: Language) => shownIn({ language, amounts, names }, values)
  return { ar: shown('ar'), fr: shown('fr') }
}

interface Reading {
  language: Language
  /** Its keys are the fields that hold dirhams. */
  amounts: object
  names: NamesById
}

function shownIn(reading: Reading, values: object): Values {
  const shown: Record<string, string | number> = {}
  for (const [field, value] of Object.entries(values)) {
    shown[field] = shownValue(field, value, reading)
    if (Array.isArray(value)) shown[`${field}Count`] = value.length
  }
  return shown
}

function shownValue(field: string, value: unknown, reading: Reading): string | number {
  const { language, amounts, names } = reading
  if (Array.isArray(value)) {
    const parts = value.map((part) => String(shownValue(field, part, reading)))
    return parts.join(language === 'ar' ? '، ' : ', ')
  }
  if (typeof value === 'object' && value !== null) return shownObject(value, reading)
  if (typeof value === 'number') {
    return Object.hasOwn(amounts, field) ? formatAmount(value as Centimes, language) : value
  }
  if (typeof value !== 'string' || value === '') return 'none'
  if (isInstant(value)) return formatDateTime(value, language)
  if (isCalendarDate(value)) return formatDate(calendarDate(value), language)
  if (field === 'stage') return stageNames[value as Stage]?.[language] ?? value
  if (field === 'role') return roleNames[value as Role]?.[language] ?? value
  if (field === 'cause') return exclusionCauses[value as ExclusionCause]?.[language] ?? value
  if (field === 'outcome') return outcomeNames[value as Outcome]?.[language] ?? value
  return names[value]?.[language] ?? paperNames[value]?.[language] ?? value
}

function shownObject(value: object, { language, names }: Reading): string {
  if ('at' in value && typeof value.at === 'string' && isInstant(value.at))
    return formatDateTime(value.at, language)
  if (!('word' in value) || typeof value.word !== 'string') return ''
  return blockerSentence(value as Blocker, names)[language]
}

/** What stands between a tranche and its money, as a part of a sentence. */
export function blockerSentence(blocker: Blocker, names: NamesById = {}): BothLanguages {
  const { word } = blocker
  return readBlocker(word, shownWith(blockerAmounts, blocker, names)) ?? { ar: word, fr: word }
}
