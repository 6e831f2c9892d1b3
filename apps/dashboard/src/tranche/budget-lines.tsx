import type { Centimes } from '@mithaq/domain/money/amount'
import { moneyWords } from '@mithaq/i18n/desk/money'
import type { Money } from '../client/desk-api.ts'
import { useSaid, useWordsOf } from '../language/reading-language.tsx'
import { Amount } from '../pieces/amount.tsx'
import classes from './money.module.css'

type Amounts = readonly (Centimes | undefined)[]

/** The budget by line and year; what the association gives of its own stands below the council's money. */
export function BudgetLines({ lines }: { lines: Money['budgetLines'] }) {
  const words = useWordsOf(moneyWords)
  const said = useSaid()
  const count = Math.max(...lines.map(({ council }) => council.length))
  const years = Array.from({ length: count }, (_, index) => index)
  const inYears = (from: 'council' | 'association') =>
    years.map((year) => sum(lines.map((line) => line[from][year])))
  return (
    <table className={classes['budget']}>
      <thead>
        <tr>
          <th scope="col">{words.budgetLine}</th>
          {years.map((year) => (
            <th key={year} scope="col">
              {words.year(year + 1)}
            </th>
          ))}
          <th scope="col">{words.total}</th>
        </tr>
      </thead>
      {lines.map((line) => (
        <tbody key={line.id}>
          <Row name={said(line.name)} amounts={line.council} />
          {sum(line.association) === 0 ? null : (
            <Row name={words.association} amounts={line.association} isOwn />
          )}
        </tbody>
      ))}
      <tfoot>
        <Row name={`${words.total} · ${words.council}`} amounts={inYears('council')} />
        {sum(inYears('association')) === 0 ? null : (
          <Row name={`${words.total} · ${words.association}`} amounts={inYears('association')} />
        )}
      </tfoot>
    </table>
  )
}

interface RowProps {
  name: string
  amounts: Amounts
  /** The association's own contribution to the line above. */
  isOwn?: boolean
}

/** On a phone each amount says its year beside it. */
function Row({ name, amounts, isOwn = false }: RowProps) {
  const words = useWordsOf(moneyWords)
  return (
    <tr className={isOwn ? classes['own'] : undefined}>
      <th scope="row">{name}</th>
      {amounts.map((amount, index) => (
        <td key={index} data-year={words.year(index + 1)}>
          {amount ? <Amount amount={amount} /> : <span className="quiet">–</span>}
        </td>
      ))}
      <td data-year={words.total}>
        <Amount amount={sum(amounts)} />
      </td>
    </tr>
  )
}

const sum = (amounts: Amounts): Centimes =>
  amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0) as Centimes
