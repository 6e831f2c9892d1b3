import type { Centimes } from '@mithaq/domain/money/amount'
import { moneyWords } from '@mithaq/i18n/desk/money'
import type { ReactNode } from 'react'
import type { Money } from '../client/desk-api.ts'
import { useWordsOf } from '../language/reading-language.tsx'
import { AmountInWords } from '../pieces/amount-in-words.tsx'
import { Amount } from '../pieces/amount.tsx'
import classes from './money.module.css'

/** What was contracted, paid, is left, and comes back; the contract's amount also in words, as the contract has it. */
export function MoneyTotals({ money }: { money: Money }) {
  const words = useWordsOf(moneyWords)
  const { budget, contracted, paid, remaining, justified, recovery } = money
  const percent = contracted ? Math.floor((paid * 100) / contracted) : null
  return (
    <>
      <dl className={classes['totals']}>
        <Line name={words.budget} amount={budget} />
        <Line name={words.contracted} amount={contracted} instead={words.notContracted}>
          {contracted === null ? null : <AmountInWords amount={contracted} />}
        </Line>
        {contracted === null ? null : (
          <>
            <Line name={words.paid} amount={paid} />
            <Line name={words.remaining} amount={remaining} />
          </>
        )}
        {justified === null || paid === 0 ? null : <Line name={words.justified} amount={justified} />}
        {recovery ? <Recovery recovery={recovery} /> : null}
      </dl>
      {percent === null ? null : (
        <p className={classes['burn']}>
          <progress value={paid} max={contracted ?? paid} aria-label={words.paidOf(percent)} />
          <span aria-hidden="true">{words.paidOf(percent)}</span>
        </p>
      )}
    </>
  )
}

function Recovery({
  recovery: { owed, recovered, writtenOff },
}: {
  recovery: NonNullable<Money['recovery']>
}) {
  const words = useWordsOf(moneyWords)
  if (owed === 0) return <Line name={words.owedBack} amount={null} instead={words.nothingOwed} />
  return (
    <>
      <Line name={words.owedBack} amount={owed} />
      <Line name={words.recovered} amount={recovered} />
      {writtenOff > 0 ? <Line name={words.writtenOff} amount={writtenOff} /> : null}
    </>
  )
}

interface LineProps {
  name: string
  amount: Centimes | null
  /** Where there is no amount. */
  instead?: string
  children?: ReactNode
}

function Line({ name, amount, instead = '', children }: LineProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {amount === null ? <span className="quiet">{instead}</span> : <Amount amount={amount} />}
        {children}
      </dd>
    </div>
  )
}
