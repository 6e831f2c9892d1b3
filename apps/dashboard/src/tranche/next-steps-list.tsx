import type { Instant } from '@mithaq/domain/clock/instant'
import { actName } from '@mithaq/i18n/acts/names'
import { moneyWords } from '@mithaq/i18n/desk/money'
import { blockerSentence } from '@mithaq/i18n/message/shown-values'
import type { NamesById } from '@mithaq/i18n/papers/names'
import type { MoneyStep } from '../client/desk-api.ts'
import { useSaid, useWordsOf } from '../language/reading-language.tsx'
import { ActLink } from '../pieces/act-link.tsx'
import { Moment } from '../pieces/moment.tsx'
import classes from './next-steps-list.module.css'

interface ListProps {
  programme: string
  steps: readonly MoneyStep[]
  names: NamesById
  now: Instant
}

/** What stands between a tranche and its money, one sentence each: whose turn, until when, and the act that lifts it. */
export function NextStepsList({ programme, steps, names, now }: ListProps) {
  return (
    <ol className={classes['steps']}>
      {steps
        .toSorted((a, b) => Number(b.isYours) - Number(a.isYours))
        .map((step) => (
          <Step
            key={`${step.blocker?.word ?? ''} ${step.act} ${step.target}`}
            {...{ programme, step, names, now }}
          />
        ))}
    </ol>
  )
}

function Step({ programme, step, names, now }: Omit<ListProps, 'steps'> & { step: MoneyStep }) {
  const words = useWordsOf(moneyWords)
  const said = useSaid()
  const { blocker, turn, act, target, until, isYours } = step
  const about = target === null ? undefined : names[target]
  const name = act ? said(actName(act)) : ''
  return (
    <li data-yours={isYours || undefined}>
      <p className={classes['sentence']}>
        {blocker ? `${said(blockerSentence(blocker, names))}.` : `${words.nextStep(name)}.`}
      </p>
      <p className={classes['turn']}>
        {turn ? (
          <>
            <b>{isYours && turn !== 'treasurer' ? words.yours : words.turns[turn]}</b>
            {' · '}
            {until ? (
              <>
                {words.until} <Moment at={until} from={now} />
              </>
            ) : (
              words.noTerm
            )}
          </>
        ) : (
          words.noTurn
        )}
      </p>
      {isYours && act ? (
        <p className={classes['act']}>
          <ActLink programme={programme} act={act} target={target}>
            {name}
            {about ? ` · ${said(about)}` : null}
          </ActLink>
        </p>
      ) : null}
    </li>
  )
}
