import type { Centimes } from '@mithaq/domain/money/amount'
import { moneyWords } from '@mithaq/i18n/desk/money'
import type { Money } from '../client/desk-api.ts'
import { useSaid, useWordsOf } from '../language/reading-language.tsx'
import { Amount } from '../pieces/amount.tsx'
import classes from './money.module.css'

type Lines = Money['budgetLines']

/** The budget by line and year, the association's own contribution beside the council's money. */
export function BudgetLines({ lines }: { lines: Lines }) {
  const words = useWordsOf(moneyWords)
  const said = useSaid()
  const years = Math.max(...lines.map(({ council }) => council.length))
  const ofYear = (index: number, from: 'council' | 'association') =>
    sum(lines.map((line) => line[from][index]))
  const all = (from: 'council' | 'association') => sum(lines.flatMap((line) => line[from]))
  const columns = Array.from({ length: years }, (_, index) => index)
  return (
    // A wide table is moved within its own edges, also by the keyboard.
    <section className={classes['scroll']} tabIndex={0} aria-label={words.budgetLines}>
      <table className={classes['budget']}>
        <thead>
          <tr>
            <th scope="col">{words.budgetLine}</th>
            {columns.map((index) => (
              <th key={index} scope="col">
                {words.year(index + 1)}
              </th>
            ))}
            <th scope="col">{words.total}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">{said(line.name)}</th>
              {columns.map((index) => (
                <td key={index}>
                  <Share council={line.council[index]} association={line.association[index]} />
                </td>
              ))}
              <td>
                <Share council={sum(line.council)} association={sum(line.association)} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {(['council', 'association'] as const).map((from) =>
            from === 'association' && all(from) === 0 ? null : (
              <tr key={from}>
                <th scope="row">
                  {words.total} · {words[from]}
                </th>
                {columns.map((index) => (
                  <td key={index}>
                    <Amount amount={ofYear(index, from)} />
                  </td>
                ))}
                <td>
                  <Amount amount={all(from)} />
                </td>
              </tr>
            ),
          )}
        </tfoot>
      </table>
    </section>
  )
}

/** The council's share, and below it the association's where it gives one. */
function Share({ council = none, association = none }: { council?: Centimes; association?: Centimes }) {
  const words = useWordsOf(moneyWords)
  return (
    <>
      {council === 0 ? <span className="quiet">–</span> : <Amount amount={council} />}
      {association === 0 ? null : (
        <span className={classes['own']}>
          {words.association}: <Amount amount={association} />
        </span>
      )}
    </>
  )
}

const none = 0 as Centimes

const sum = (amounts: readonly (Centimes | undefined)[]): Centimes =>
  amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0) as Centimes
