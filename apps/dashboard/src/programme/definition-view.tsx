import { formatAmount } from '@mithaq/domain/money/amount'
import { useReading, useSaid, useWords } from '../language/reading-language.tsx'
import { Amount } from '../pieces/amount.tsx'
import { Moment } from '../pieces/moment.tsx'
import classes from './programme-page.module.css'
import type { ProgrammePageData } from './programme-queries.ts'
import type { ReactNode } from 'react'

/** What the programme is made of: dates and money, papers, criteria, tranches. */
export function DefinitionView({ page: { state, definition } }: { page: ProgrammePageData }) {
  const { programme: words } = useWords()
  const said = useSaid()
  const { publishedAt, questionsEndAt, deadline } = state.call
  const facts: [string, ReactNode][] = [
    [words.publishedOn, publishedAt ? <Moment at={publishedAt} isDay /> : words.notYetPublished],
    [words.questionsEnd, questionsEndAt ? <Moment at={questionsEndAt} /> : null],
    [words.deadline, deadline ? <Moment at={deadline.at} /> : null],
    [words.budget, <Amount key="budget" amount={definition.budget.total} />],
    [words.duration, words.months(definition.durationMonths)],
  ]
  return (
    <>
      <section>
        <h2>{words.facts}</h2>
        <dl className="facts">
          {facts.map(([name, value]) =>
            value === null ? null : (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
          )}
        </dl>
      </section>
      <section>
        <h2>{words.objective}</h2>
        <p>{said(definition.objective)}</p>
      </section>
      <Tranches definition={definition} />
      <Papers definition={definition} />
      <section>
        <h2>{words.criteria}</h2>
        <Figures
          head={[words.criterion, words.points]}
          rows={definition.criteria.map(({ id, name, weight, threshold }) => [
            id,
            threshold === undefined ? said(name) : `${said(name)} (${words.ownThreshold(threshold)})`,
            String(weight),
          ])}
        />
      </section>
    </>
  )
}

type Shown = Pick<ProgrammePageData, 'definition'>

function Tranches({ definition }: Shown) {
  const { programme: words } = useWords()
  const { language } = useReading()
  const said = useSaid()
  return (
    <section>
      <h2>{words.money}</h2>
      <Figures
        head={[words.tranche, words.amount]}
        rows={definition.tranches.map(({ id, name, amount }) => [
          id,
          said(name),
          formatAmount(amount, language),
        ])}
        total={[words.total, formatAmount(definition.budget.total, language)]}
      />
    </section>
  )
}

function Papers({ definition }: Shown) {
  const { programme: words } = useWords()
  const said = useSaid()
  return (
    <section>
      <h2>{words.papers}</h2>
      {(['administrative', 'technical', 'financial'] as const).map((part) => (
        <div key={part}>
          <h3>{words[part]}</h3>
          <ul className={classes['papers']}>
            {definition.papers
              .filter((paper) => paper.part === part)
              .map(({ id, name, isRequired }) => (
                <li key={id}>
                  {said(name)}
                  {isRequired ? null : <span className="quiet"> ({words.optional})</span>}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

interface FiguresProps {
  head: readonly [string, string]
  rows: readonly (readonly [id: string, name: string, figure: string])[]
  total?: readonly [string, string]
}

/** Words at the start, figures at the end, in one column each. */
function Figures({ head, rows, total }: FiguresProps) {
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{head[0]}</th>
          <th scope="col" className="figure">
            {head[1]}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([id, name, figure]) => (
          <tr key={id}>
            <td>{name}</td>
            <td className="figure">
              <bdi>{figure}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
      {total ? (
        <tfoot>
          <tr>
            <th scope="row">{total[0]}</th>
            <td className="figure">
              <bdi>{total[1]}</bdi>
            </td>
          </tr>
        </tfoot>
      ) : null}
    </table>
  )
}
