import { formatMonth, formatDay } from '@mithaq/i18n/dates/date-time'
import type { Language } from '@mithaq/i18n/language'
import { stageNames } from '@mithaq/i18n/stages/names'
import { html } from 'ghtml'
import type { StagePoint } from '@mithaq/domain/programme/stage-line'
import { pageWords } from './words.ts'

/** The line of stages; in Arabic it runs from right to left by itself. */
export function stageLineView(points: readonly StagePoint[], language: Language): string {
  const words = pageWords[language]
  return html`<ol class="stages" aria-label="${words.stages}">
    !${points.map((point) => pointView(point, language))}
  </ol>`
}

function pointView({ stage, standing, at }: StagePoint, language: Language): string {
  const words = pageWords[language]
  const said = {
    past: words.past,
    present: words.present,
    future: words.planned,
    'not-reached': words.notReached,
  }
  const when = at && (standing === 'future' ? formatMonth(at, language) : formatDay(at, language))
  return html`<li class="${standing}" !${standing === 'present' ? ' aria-current="step"' : ''}>
    <b>${stageNames[stage][language]}</b>
    <span>${said[standing]}</span>
    !${when ? html`<time datetime="${at}">${when}</time>` : ''}
  </li>`
}
