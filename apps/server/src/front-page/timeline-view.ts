import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import { grounds } from '@mithaq/domain/programme/ground'
import { formatDateTime } from '@mithaq/i18n/dates/date-time'
import { eventSentence } from '@mithaq/i18n/events/sentence'
import type { Language } from '@mithaq/i18n/language'
import type { NamesById } from '@mithaq/i18n/papers/names'
import { roleNames } from '@mithaq/i18n/roles/names'
import { html } from 'ghtml'
import { pageWords } from './words.ts'

/** The last events, the newest first: sentence, office, wall time, ground, number in the record. */
export function timelineView(
  events: readonly ProgrammeEvent[],
  names: NamesById,
  language: Language,
): string {
  return html`<section class="timeline">
    <h2>${pageWords[language].timeline}</h2>
    <ol>
      !${events.map((event) => lineView(event, names, language))}
    </ol>
  </section>`
}

function lineView(event: ProgrammeEvent, names: NamesById, language: Language): string {
  const { version, at, by } = event
  const words = pageWords[language]
  const ground = grounds[event.ground]
  const mark = ground.isVerified ? '' : html` <i>(${words.toVerify})</i>`
  return html`<li class="event">
    <p>${eventSentence(event, names)[language]}</p>
    <p class="meta">
      <time datetime="${at}">${formatDateTime(at, language)}</time> · ${roleNames[by.role][language]}<br />
      ${ground[language]}!${mark} · ${words.inRecord(version)}
    </p>
  </li>`
}
