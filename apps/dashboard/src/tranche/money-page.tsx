import { moneyWords } from '@mithaq/i18n/desk/money'
import { namesOf } from '@mithaq/i18n/papers/definition-names'
import { useQuery } from '@tanstack/react-query'
import { useWordsOf } from '../language/reading-language.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { ProgrammeFrame } from '../programme/programme-frame.tsx'
import { moneyQuery, type ProgrammePageData } from '../programme/programme-queries.ts'
import { BudgetLines } from './budget-lines.tsx'
import { MoneyTotals } from './money-totals.tsx'
import classes from './money.module.css'
import { TrancheRow } from './tranche-row.tsx'

/** The room of money: what was contracted and paid, each tranche, the budget by line and year. */
export function MoneyPage() {
  return <ProgrammeFrame>{(page) => <Room page={page} />}</ProgrammeFrame>
}

function Room({ page }: { page: ProgrammePageData }) {
  const words = useWordsOf(moneyWords)
  const { data: money, error, refetch } = useQuery(moneyQuery(page.state.id))
  if (!money)
    return error ? <ToldFailure error={error} again={() => void refetch()} /> : <Waiting lines={8} />
  const names = namesOf(page.definition)
  return (
    <>
      <section className={classes['part']}>
        <h2>{words.totals}</h2>
        <MoneyTotals money={money} />
      </section>
      <section className={classes['part']}>
        <h2>{words.tranches}</h2>
        <ol className={classes['tranches']}>
          {money.tranches.map((tranche) => (
            <TrancheRow key={tranche.id} tranche={tranche} names={names} now={money.now} />
          ))}
        </ol>
      </section>
      <section className={classes['part']}>
        <h2>{words.budgetLines}</h2>
        <BudgetLines lines={money.budgetLines} />
      </section>
    </>
  )
}
