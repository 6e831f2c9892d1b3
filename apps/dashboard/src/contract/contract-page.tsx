import { contractWords } from '@mithaq/i18n/desk/contract'
import { moneyWords } from '@mithaq/i18n/desk/money'
import { namesOf } from '@mithaq/i18n/papers/definition-names'
import { useQuery } from '@tanstack/react-query'
import type { Money } from '../client/desk-api.ts'
import { useSaid, useWordsOf } from '../language/reading-language.tsx'
import { Amount } from '../pieces/amount.tsx'
import { EmptyList } from '../pieces/empty-list.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { ProgrammeFrame } from '../programme/programme-frame.tsx'
import { moneyQuery, type ProgrammePageData } from '../programme/programme-queries.ts'
import money from '../tranche/money.module.css'
import { NextStepsList } from '../tranche/next-steps-list.tsx'
import { TrancheRow } from '../tranche/tranche-row.tsx'
import { ContractFacts } from './contract-facts.tsx'
import { contractOf } from './contract-of.ts'
import { MilestoneList } from './milestone-list.tsx'
import { PendingAmendments } from './pending-amendments.tsx'

/** The desk of a contract: what blocks the next money, the contract itself, its milestones, what was paid. */
export function ContractPage() {
  return <ProgrammeFrame>{(page) => <Room page={page} />}</ProgrammeFrame>
}

function Room({ page }: { page: ProgrammePageData }) {
  const words = useWordsOf(contractWords)
  const contract = contractOf(page)
  const { data, error, refetch } = useQuery(moneyQuery(page.state.id))
  if (!data) return error ? <ToldFailure error={error} again={() => void refetch()} /> : <Waiting lines={8} />
  if (!contract || page.state.award.notifiedAt === null) return <EmptyList>{words.none}</EmptyList>
  return (
    <>
      <NextTranche page={page} money={data} />
      <section className={money['part']}>
        <h2>{words.facts}</h2>
        <ContractFacts page={page} contract={contract} contracted={data.contracted} />
      </section>
      <section className={money['part']}>
        <h2>{words.milestones}</h2>
        <MilestoneList page={page} />
      </section>
      <PendingAmendments pending={contract.pending} />
      <Payments page={page} money={data} />
    </>
  )
}

/** The first tranche that is not paid, with everything that keeps it from being so. */
function NextTranche({ page, money: { tranches, now } }: { page: ProgrammePageData; money: Money }) {
  const words = useWordsOf(moneyWords)
  const said = useSaid()
  const names = namesOf(page.definition)
  const next = tranches.find(({ standing }) => standing !== 'paid')
  if (!next) return <p className={money['part']}>{words.allPaid}</p>
  const name = names[next.id]
  return (
    <section className={money['part']}>
      <h2>
        {words.nextTranche(name ? said(name) : next.id)} · <Amount amount={next.amount} />
      </h2>
      <NextStepsList programme={page.state.id} steps={next.steps ?? []} names={names} now={now} />
    </section>
  )
}

function Payments({ page, money: { tranches, now } }: { page: ProgrammePageData; money: Money }) {
  const words = useWordsOf(contractWords)
  const names = namesOf(page.definition)
  const paid = tranches.filter(({ standing }) => standing === 'paid')
  return (
    <section className={money['part']}>
      <h2>{words.payments}</h2>
      {paid.length === 0 ? (
        <EmptyList>{words.noPayment}</EmptyList>
      ) : (
        <ol className={money['tranches']}>
          {paid.map((tranche) => (
            <TrancheRow key={tranche.id} tranche={tranche} names={names} now={now} />
          ))}
        </ol>
      )}
    </section>
  )
}
