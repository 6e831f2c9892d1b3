import type { TrancheStatus } from '@mithaq/domain/tranche/stage'
import { blockerSentence } from '@mithaq/i18n/message/shown-values'
import { namesOf } from '@mithaq/i18n/papers/definition-names'
import type { Centimes } from '@mithaq/domain/money/amount'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { Amount } from '../pieces/amount.tsx'
import type { ProgrammePageData } from '../programme/programme-queries.ts'
import classes from '../record/record.module.css'

const steps = ['planned', 'committed', 'certified', 'ordered', 'accepted', 'paid'] as const

/** A tranche: how far its money has come, and what stands between it and the next step. */
export function TrancheLook({ page, id }: { page: ProgrammePageData; id: string }) {
  const { looks } = useWords()
  const tranche = page.state.tranches[id]
  if (!tranche) return null
  return (
    <section className={classes['look']}>
      <h2>{looks.chain}</h2>
      <Chain status={tranche.status} />
      <ul className={classes['lines']}>
        <Line name={looks.amount} amount={tranche.amount} />
        {tranche.paid > 0 ? <Line name={looks.paid} amount={tranche.paid} /> : null}
        {'justified' in tranche && tranche.paid > 0 ? (
          <>
            <Line name={looks.justified} amount={tranche.justified} />
            {tranche.submitted > 0 ? <Line name={looks.submitted} amount={tranche.submitted} /> : null}
          </>
        ) : null}
      </ul>
      <Blocks page={page} id={id} />
    </section>
  )
}

function Chain({ status }: { status: TrancheStatus }) {
  const { looks } = useWords()
  // What the treasurer returned stands where it was committed.
  const here = steps.indexOf(status === 'rejected' ? 'committed' : status)
  return (
    <ol className={classes['chain']}>
      {steps.map((step, index) => (
        <li
          key={step}
          data-past={index < here || undefined}
          aria-current={index === here ? 'step' : undefined}
        >
          {index === here && status === 'rejected' ? looks.steps.rejected : looks.steps[step]}
        </li>
      ))}
    </ol>
  )
}

const Line = ({ name, amount }: { name: string; amount: Centimes }) => (
  <li>
    <span className="quiet">{name}</span>
    <Amount amount={amount} />
  </li>
)

/** What the rule answers that certifying asks. */
function Blocks({ page, id }: { page: ProgrammePageData; id: string }) {
  const said = useSaid()
  const { looks } = useWords()
  const blockers = page.blockers?.[id]
  if (!blockers || page.state.tranches[id]?.status === 'paid') return null
  const names = namesOf(page.definition)
  return (
    <>
      <h2>{looks.blocks}</h2>
      {blockers.length === 0 ? (
        <p>{looks.nothingBlocks}</p>
      ) : (
        <ul className={classes['lines']}>
          {blockers.map((blocker) => (
            <li key={JSON.stringify(blocker)}>{said(blockerSentence(blocker, names))}</li>
          ))}
        </ul>
      )}
    </>
  )
}
