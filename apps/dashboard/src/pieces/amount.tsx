import { formatAmount, type Centimes } from '@mithaq/domain/money/amount'
import { useReading } from '../language/reading-language.tsx'
import classes from './amount.module.css'

/** Dirhams in figures, the currency after them, in one piece whatever the line's direction. */
export function Amount({ amount }: { amount: Centimes }) {
  const { language } = useReading()
  return <bdi className={classes['amount']}>{formatAmount(amount, language)}</bdi>
}
