import type { Centimes } from '@mithaq/domain/money/amount'
import { contractWords } from '@mithaq/i18n/desk/contract'
import type { ReactNode } from 'react'
import { useWordsOf } from '../language/reading-language.tsx'
import { AmountInWords } from '../pieces/amount-in-words.tsx'
import { Amount } from '../pieces/amount.tsx'
import { Moment } from '../pieces/moment.tsx'
import classes from '../programme/programme-page.module.css'
import type { ProgrammePageData } from '../programme/programme-queries.ts'
import { useDossierNames } from '../record/dossier-names.ts'
import type { ShownContract } from './contract-of.ts'

interface FactsProps {
  page: ProgrammePageData
  contract: ShownContract
  contracted: Centimes | null
}

/** Parties, amount in figures and in words, dates. */
export function ContractFacts({ page, contract, contracted }: FactsProps) {
  const words = useWordsOf(contractWords)
  const nameOf = useDossierNames(page)
  const { concludedAt, startedAt, endsAt, year, yearEnds, suspendedAt, bureauMandateEndsAt } = contract
  const dossier = page.sees === 'all' ? page.state.award.dossier : null
  const party = page.sees === 'all' ? (dossier ? nameOf(dossier) : null) : words.ours
  const day = (at: typeof startedAt) => (at ? <Moment at={at} isDay /> : null)
  const facts: [string, ReactNode][] = [
    [words.association, party === null ? null : <bdi key="party">{party}</bdi>],
    [
      words.amount,
      contracted === null ? null : (
        <>
          <Amount amount={contracted} /> · <AmountInWords amount={contracted} />
        </>
      ),
    ],
    [words.concludedAt, day(concludedAt)],
    [words.startedAt, day(startedAt)],
    [words.endsAt, day(endsAt)],
    [words.year, year > 0 ? words.yearOf(year, yearEnds.length) : null],
    [words.mandateEnds, day(bureauMandateEndsAt)],
    [words.suspendedSince, day(suspendedAt)],
  ]
  return (
    <>
      {contract.hasProhibitedConflict ? <p className={classes['outcome']}>{words.conflict}</p> : null}
      <dl className={classes['facts']}>
        {facts.map(([name, value]) =>
          value === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </>
  )
}
