import { dirhams, type Centimes } from '@mithaq/domain/money/amount'
import { Amount } from '../../pieces/amount.tsx'
import { AmountInWords } from '../../pieces/amount-in-words.tsx'
import type { AmountField } from '../act-form.ts'
import type { Kind } from '../kind.ts'
import { absent, given, wrong } from '../reading.ts'
import classes from './kinds.module.css'
import { FiguresBox } from './text-box.tsx'

/** Dirhams as people write them; under the box stands how they were read. */
export const amountKind: Kind<AmountField, string> = {
  fresh: (_field, prefill) => (typeof prefill === 'number' ? plain(prefill as Centimes) : ''),
  read: (draft) => {
    if (draft.trim() === '') return absent
    const amount = dirhams(draft)
    return amount === null ? wrong((words) => words.amountWrong) : given(amount)
  },
  Control: ({ draft, field, onDraft, ...box }) => {
    const amount = dirhams(draft)
    return (
      <>
        <FiguresBox {...box} size="medium" value={draft} onValue={onDraft} />
        {amount === null ? null : <Read amount={amount} field={field} />}
      </>
    )
  },
  Shown: ({ draft, field }) => {
    const amount = dirhams(draft)
    return amount === null ? null : <Both amount={amount} field={field} />
  },
}

const Read = (props: { amount: Centimes; field: AmountField }) => (
  <p className={classes['read']}>
    <Both {...props} />
  </p>
)

function Both({ amount, field }: { amount: Centimes; field: AmountField }) {
  return (
    <>
      <Amount amount={amount} />
      {field.isLegal ? (
        <>
          <br />
          <AmountInWords amount={amount} />
        </>
      ) : null}
    </>
  )
}

const plain = (amount: Centimes): string =>
  `${Math.floor(amount / 100)},${String(amount % 100).padStart(2, '0')}`
