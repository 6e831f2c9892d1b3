import type { Definition } from '@mithaq/domain/definition/schema'
import { formatAmount } from '@mithaq/domain/money/amount'
import type { Language } from '@mithaq/i18n/language'
import { html } from 'ghtml'
import { pageWords } from './words.ts'

type Sourced = readonly { source: 'announced' | 'illustrative' }[]

/** What a call asks and offers: conditions, papers, criteria, money. What the council did not announce is marked. */
export function definitionView(definition: Definition, language: Language): string {
  const words = pageWords[language]
  const { eligibility, papers, criteria, tranches } = definition
  return html`<section>
      <h2>${words.objective}</h2>
      <p>${definition.objective[language]}</p>
      <ul>
        !${definition.objectives.map(({ text }) => html`<li>${text[language]}</li>`)}
      </ul>
    </section>
    <section>
      <h2>${words.eligibility}</h2>
      !${mark(eligibility, language)}
      <ul>
        !${eligibility.map(({ text }) => html`<li>${text[language]}</li>`)}
      </ul>
    </section>
    <section>
      <h2>${words.papers}</h2>
      !${mark(papers, language)}
      !${(['administrative', 'technical', 'financial'] as const).map((part) => papersOf(part, definition, language))}
    </section>
    <section>
      <h2>${words.criteria}</h2>
      !${mark(criteria, language)}
      !${figures(
        [words.criterion, words.points],
        criteria.map(({ name, weight, threshold }) => [
          threshold === undefined ? name[language] : `${name[language]} (${words.ownThreshold(threshold)})`,
          String(weight),
        ]),
      )}
    </section>
    <section>
      <h2>${words.tranches}</h2>
      !${mark(tranches, language)}
      !${figures(
        [words.tranche, words.amount],
        tranches.map(({ name, amount }) => [name[language], formatAmount(amount, language)]),
        [words.total, formatAmount(definition.budget.total, language)],
      )}
    </section>`
}

function papersOf(
  part: 'administrative' | 'technical' | 'financial',
  { papers }: Definition,
  language: Language,
) {
  const words = pageWords[language]
  const items = papers.filter((paper) => paper.part === part)
  if (items.length === 0) return ''
  return html`<h3>${words[part]}</h3>
    <ul>
      !${items.map(({ name, isRequired }) => html`<li>${name[language]}!${isRequired ? '' : html` <span class="quiet">(${words.optional})</span>`}</li>`)}
    </ul>`
}

/** Words at the start, figures at the end, in one column each. */
function figures(
  [word, figure]: readonly [string, string],
  rows: readonly (readonly [string, string])[],
  total?: readonly [string, string],
): string {
  return html`<table class="table">
    <thead>
      <tr>
        <th scope="col">${word}</th>
        <th scope="col" class="figure">${figure}</th>
      </tr>
    </thead>
    <tbody>
      !${rows.map(
        ([name, value]) =>
          html`<tr>
            <td>${name}</td>
            <td class="figure">${value}</td>
          </tr>`,
      )}
    </tbody>
    !${
      total
        ? html`<tfoot>
            <tr>
              <th scope="row">${total[0]}</th>
              <td class="figure">${total[1]}</td>
            </tr>
          </tfoot>`
        : ''
    }
  </table>`
}

function mark(items: Sourced, language: Language): string {
  const words = pageWords[language]
  const count = items.filter(({ source }) => source === 'illustrative').length
  if (count === 0) return ''
  return html`<p class="mark">${count === items.length ? words.illustrative : words.partlyIllustrative}</p>`
}
