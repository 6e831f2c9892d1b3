import type { PublicPage } from '@mithaq/db/programme/public-page'
import { formatAmount } from '@mithaq/domain/money/amount'
import { awaitedOf } from '@mithaq/domain/programme/awaited'
import { formatDateTime, formatDay } from '@mithaq/i18n/dates/date-time'
import type { Language } from '@mithaq/i18n/language'
import { namesOf } from '@mithaq/i18n/papers/definition-names'
import { outcomeNames } from '@mithaq/i18n/stages/names'
import { html } from 'ghtml'
import { awaitedBand, type Reading } from './awaited-band.ts'
import { definitionView } from './definition-view.ts'
import { page } from './layout.ts'
import { plannedDates, stageLine } from '@mithaq/domain/programme/stage-line'
import { stageLineView } from './stage-line-view.ts'
import { timelineView } from './timeline-view.ts'
import { pageWords } from './words.ts'

/** One programme as anyone may see it: where it stands, what is awaited, what is asked, what happened. */
export function programmePage(shown: PublicPage, reading: Omit<Reading, 'now'>): string {
  const { language } = reading
  const { state, definition, events, stageDates, now } = shown
  const { council, title } = definition
  const names = namesOf(definition)
  const points = stageLine(state, stageDates, plannedDates(state, definition))
  const body = html`<h1>${title[language]}</h1>
    !${stageLineView(points, language)} !${awaitedBand(awaitedOf(state, now), { ...reading, now }, names)}
    !${state.outcome ? html`<p class="band calm"><span>${outcomeNames[state.outcome][language]}</span></p>` : ''}
    <div class="columns">
      <article>!${factsView(shown, language)} !${definitionView(definition, language)}</article>
      !${timelineView(events, names, language)}
    </div>`
  return page({
    language,
    title: title[language],
    council: { name: council.name[language], province: council.province[language] },
    path: `/programmes/${state.id}`,
    body,
  })
}

function factsView({ state, definition }: PublicPage, language: Language): string {
  const words = pageWords[language]
  const { publishedAt, questionsEndAt, deadline } = state.call
  const facts: [string, string | null][] = [
    [words.publishedOn, publishedAt && formatDay(publishedAt, language)],
    [words.questionsEnd, questionsEndAt && formatDateTime(questionsEndAt, language)],
    [words.deadline, deadline && formatDateTime(deadline.at, language)],
    [words.budget, formatAmount(definition.budget.total, language)],
    [words.duration, words.months(definition.durationMonths)],
  ]
  return html`<dl class="facts">
    !${facts.map(([name, value]) =>
      value
        ? html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`
        : '',
    )}
  </dl>`
}
