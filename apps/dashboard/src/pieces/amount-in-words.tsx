import type { Centimes } from '@mithaq/domain/money/amount'
import { amountInArabic } from '@mithaq/domain/money/words-ar'
import { amountInFrench } from '@mithaq/domain/money/words-fr'
import { largest } from '@mithaq/domain/money/words-range'
import { useReading } from '../language/reading-language.tsx'
import classes from './amount.module.css'

/** An amount in words, as an act with legal effect repeats it; nothing where it has none. */
export function AmountInWords({ amount }: { amount: Centimes }) {
  const { language } = useReading()
  if (amount > largest) return null
  return (
    <span className={classes['words']}>
      {language === 'ar' ? amountInArabic(amount) : amountInFrench(amount)}
    </span>
  )
}
