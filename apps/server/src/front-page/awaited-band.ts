import type { Calendar } from '@mithaq/domain/calendar/working-day'
import type { Instant } from '@mithaq/domain/clock/instant'
import type { Awaited } from '@mithaq/domain/programme/awaited'
import { urgencyOf } from '@mithaq/domain/programme/urgency'
import { awaitedSentence } from '@mithaq/i18n/awaited/sentence'
import { timeLeft } from '@mithaq/i18n/dates/time-left'
import type { Language } from '@mithaq/i18n/language'
import type { NamesById } from '@mithaq/i18n/papers/names'
import { html } from 'ghtml'
import { pageWords } from './words.ts'

/** In what language and at what moment a page is read; working days are the council's. */
export interface Reading {
  language: Language
  now: Instant
  calendar: Calendar
}

/** The band of what is awaited: who, what, until when and how long; a word stands beside the colour. */
export function awaitedBand(awaited: Awaited | null, reading: Reading, names: NamesById = {}): string {
  if (!awaited) return ''
  const { until } = awaited
  const { language, now, calendar } = reading
  const left = until ? timeLeft(until, now)[language] : null
  return html`<p class="band ${urgencyOf(until, now, calendar)}">
    <span class="label">${pageWords[language].awaited}</span>
    <span>${awaitedSentence(awaited, names)[language]} !${left ? html`<b>(${left})</b>` : ''}</span>
  </p>`
}
