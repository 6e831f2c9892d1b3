import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import type { Instant } from '@mithaq/domain/clock/instant'
import type { Standing } from '@mithaq/domain/tranche/money'
import type { Turn } from '@mithaq/domain/tranche/next-steps'
import { formatDate, formatDay } from '@mithaq/i18n/dates/date-time'
import { moneyWords } from '@mithaq/i18n/desk/money'
import type { NamesById } from '@mithaq/i18n/papers/names'
import type { MoneyStep, MoneyTranche } from '../client/desk-api.ts'
import { useReading, useSaid, useWordsOf } from '../language/reading-language.tsx'
import { Amount } from '../pieces/amount.tsx'
import { Labelled } from '../pieces/labelled.tsx'
import { Moment } from '../pieces/moment.tsx'
import classes from './money.module.css'

/** A shape beside the word: nothing yet, on its way, done, come back. */
const shapes: Record<Standing, string> = {
  'not-due': '○',
  asked: '◔',
  due: '◑',
  certified: '◑',
  ordered: '◕',
  accepted: '◕',
  returned: '◆',
  paid: '●',
}

interface RowProps {
  tranche: MoneyTranche
  names: NamesById
  now: Instant
}

/** A tranche: its amount, how it stands, since when, and who is awaited. */
export function TrancheRow({ tranche, names, now }: RowProps) {
  const words = useWordsOf(moneyWords)
  const said = useSaid()
  const { id, amount, standing, budgetYear, expectedAt, rejections = 0, submitted, steps } = tranche
  const name = names[id]
  const turn = turnOf(steps ?? [])
  return (
    <li className={classes['tranche']} data-standing={standing}>
      <h3>{name ? said(name) : id}</h3>
      <p className={classes['amount']}>
        <Amount amount={amount} />
      </p>
      <div className={classes['standing']}>
        <p>
          <span className={classes['shape']} aria-hidden="true">
            {shapes[standing]}
          </span>{' '}
          {words.standings[standing]}
        </p>
        <p className="quiet">
          <Steps tranche={tranche} />
          {standing === 'not-due' ? (
            <Labelled label={words.expected}>
              {expectedAt ? <Moment at={expectedAt} isDay from={now} /> : words.afterStart}
            </Labelled>
          ) : null}
          {budgetYear === null ? null : <> · {words.inBudgetOf(budgetYear)}</>}
          {rejections > 0 ? <> · {words.returnedTimes(rejections)}</> : null}
        </p>
        {submitted !== undefined && submitted > 0 ? (
          <p className="quiet">
            <Labelled label={words.submitted}>
              <Amount amount={submitted} />
            </Labelled>
          </p>
        ) : null}
        {turn ? (
          <p className="quiet">
            <Labelled label={words.awaitedOf}>{words.turns[turn]}</Labelled>
          </p>
        ) : null}
      </div>
    </li>
  )
}

/**
 * Who is awaited first: whoever lifts a condition before the council's own steps, and nobody yet where the tranche before
 * it is not paid.
 */
function turnOf(steps: readonly MoneyStep[]): Turn | null {
  if (steps.some(({ blocker }) => blocker?.word === 'former-tranche-unpaid')) return null
  const condition = steps.find(({ act }) => act !== 'openCredit' && act !== 'commitTranche')
  return (condition ?? steps[0])?.turn ?? null
}

/** The days on which its steps were taken, the last one in full. */
function Steps({ tranche: { dates } }: { tranche: MoneyTranche }) {
  const words = useWordsOf(moneyWords)
  const { language } = useReading()
  if (dates.paidOn) {
    return <Labelled label={words.paidOn}>{formatDate(calendarDate(dates.paidOn), language)}</Labelled>
  }
  const steps = (['acceptedAt', 'returnedAt', 'orderedAt', 'certifiedAt', 'committedAt'] as const).flatMap(
    (step) => (dates[step] ? [{ step, at: dates[step] }] : []),
  )
  const [last] = steps
  return last ? <Labelled label={words[last.step]}>{formatDay(last.at, language)}</Labelled> : null
}
