import type { Letterhead } from '@mithaq/db/programme/letterhead-reads'
import type { DraftLine, ProgrammeLine, ProgrammeList } from '@mithaq/db/programme/list'
import type { Awaited } from '@mithaq/domain/programme/awaited'
import { formatDay } from '@mithaq/i18n/dates/date-time'
import type { Language } from '@mithaq/i18n/language'
import { outcomeNames } from '@mithaq/i18n/stages/names'
import { html } from 'ghtml'
import { awaitedBand, type Reading } from './awaited-band.ts'
import { localised, page } from './layout.ts'
import { stageLine } from '@mithaq/domain/programme/stage-line'
import { stageLineView } from './stage-line-view.ts'
import { pageWords } from './words.ts'

export type HomeList = ProgrammeList & { drafts: readonly DraftLine[]; letterhead: Letterhead | null }

/** The public list: calls that are open first, then every other programme, then what is being prepared. */
export function homePage(
  { lines, drafts, letterhead, next, now }: HomeList,
  reading: Omit<Reading, 'now'>,
): string {
  const { language } = reading
  const words = pageWords[language]
  const isOpen = ({ stage, deadlineAt }: ProgrammeLine) =>
    stage === 'call' && deadlineAt !== null && now < deadlineAt
  const open = lines.filter(isOpen)
  const others = lines.filter((line) => !isOpen(line))
  const body = html`<h1>${words.programmes}</h1>
    <p class="lead">${words.programmesLead}</p>
    !${
      lines.length + drafts.length === 0
        ? html`<p class="empty">${words.noProgramme}</p>`
        : html`<section>
              <h2>${words.openCalls}</h2>
              !${
                open.length
                  ? html`<ul class="list">
                      !${open.map((line) => openCall(line, { ...reading, now }))}
                    </ul>`
                  : html`<p class="empty">${words.noOpenCall}</p>`
              }
            </section>
            !${
              others.length
                ? html`<section>
                    <h2>${words.otherProgrammes}</h2>
                    <ul class="list">
                      !${others.map((line) => otherProgramme(line, language))}
                    </ul>
                  </section>`
                : ''
            }
            !${drafts.length ? preparation(drafts, language) : ''}
            !${next ? html`<p><a href="${localised(`/?after=${encodeURIComponent(next)}`, language)}">${words.older}</a></p>` : ''}`
    }`
  return page({
    language,
    title: words.programmes,
    council: letterhead && { name: letterhead.name[language], province: letterhead.province[language] },
    path: '/',
    body,
  })
}

/** That a programme is being prepared, and no more: its call has not been published. */
function preparation(drafts: readonly DraftLine[], language: Language): string {
  const words = pageWords[language]
  const present = stageLine({ stage: 'call', outcome: null }, {})
  return html`<section>
    <h2>${words.inPreparation}</h2>
    <p class="quiet">${words.inPreparationLead}</p>
    <ul class="list">
      !${drafts.map(
        ({ title }) =>
          html`<li>
            <h3>${title[language]}</h3>
            !${stageLineView(present, language)}
          </li>`,
      )}
    </ul>
  </section>`
}

function openCall({ id, title, deadlineAt }: ProgrammeLine, reading: Reading): string {
  const { language } = reading
  const awaited: Awaited = { who: 'association', what: 'file-dossiers', until: deadlineAt }
  return html`<li>
    <h3><a href="${localised(`/programmes/${id}`, language)}">${title[language]}</a></h3>
    !${awaitedBand(awaited, reading)}
  </li>`
}

function otherProgramme(line: ProgrammeLine, language: Language): string {
  const { id, title, outcome, publishedAt } = line
  const words = pageWords[language]
  const ended = outcome ? html` · <b>${outcomeNames[outcome][language]}</b>` : ''
  return html`<li>
    <h3><a href="${localised(`/programmes/${id}`, language)}">${title[language]}</a></h3>
    <p class="quiet">
      ${words.publishedOn} <time datetime="${publishedAt}">${formatDay(publishedAt, language)}</time>!${ended}
    </p>
    !${stageLineView(stageLine(line, line.stageDates), language)}
  </li>`
}
