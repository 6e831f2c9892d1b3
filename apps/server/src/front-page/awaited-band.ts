import { msOf, type Instant } from '@mithaq/domain/clock/instant'
import type { Awaited } from '@mithaq/domain/programme/awaited'
import { awaitedSentence } from '@mithaq/i18n/awaited/sentence'
import { timeLeft } from '@mithaq/i18n/dates/time-left'
import type { Language } from '@mithaq/i18n/language'
import type { NamesById } from '@mithaq/i18n/papers/names'
import { html } from 'ghtml'
import { pageWords } from './words.ts'

const soonMs = 3 * 24 * 3_600_000

/** The band of what is awaited: who, what, until when and how long; a word stands beside the colour. */
export function awaitedBand(
  awaited: Awaited | null,
  now: Instant,
  language: Language,
  names: NamesById = {},
): string {
  if (!awaited) return ''
  const { until } = awaited
  const left = until ? timeLeft(until, now)[language] : null
  return html`<p class="band ${urgency(until, now)}">
    <span class="label">${pageWords[language].awaited}</span>
    <span>${awaitedSentence(awaited, names)[language]} !${left ? html`<b>(${left})</b>` : ''}</span>
  </p>`
}

function urgency(until: Instant | null, now: Instant): 'calm' | 'soon' | 'late' {
  if (!until) return 'calm'
  const ms = msOf(until) - msOf(now)
  return ms < 0 ? 'late' : ms < soonMs ? 'soon' : 'calm'
}
