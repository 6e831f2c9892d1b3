import { recordWords } from '@mithaq/i18n/desk/record'
import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { useWordsOf } from '../language/reading-language.tsx'
import { Moment } from '../pieces/moment.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { ComparisonNote } from '../record/comparison-note.tsx'
import { DifferenceBadge } from '../record/difference-badge.tsx'
import { useOffice } from '../session/me.ts'
import { AuditFrame } from './audit-frame.tsx'
import { ledgerQuery } from './audit-queries.ts'
import classes from './audit.module.css'
import { LineProof } from './line-proof.tsx'
import { WholeCheck } from './whole-check.tsx'

/** That nothing is missing: the signed head, the check of every event against it, and the proof of one line. */
export function ProofPage() {
  const words = useWordsOf(recordWords)
  const { programme } = useParams({ from: '/desk/programmes/$programme/record/proof' })
  const { version, dossier } = useSearch({ from: '/desk/programmes/$programme/record/proof' })
  const { data, error, refetch } = useQuery(ledgerQuery(programme))
  const role = useOffice()?.role
  const number = Number(version)
  return (
    <AuditFrame title={words.proof} lead={words.proofLead}>
      <DifferenceBadge programme={programme} />
      {Number.isInteger(number) && number > 0 ? (
        <LineProof programme={programme} version={number} dossier={dossier} />
      ) : null}
      {role === 'auditor' || role === 'officer' ? <WholeCheck programme={programme} /> : null}
      <div className={classes['part']}>
        <ComparisonNote programme={programme} />
      </div>
      {error ? <ToldFailure error={error} again={() => void refetch()} /> : null}
      {data ? <Head ledger={data} /> : error ? null : <Waiting lines={6} />}
    </AuditFrame>
  )
}

type Ledger = NonNullable<Awaited<ReturnType<NonNullable<ReturnType<typeof ledgerQuery>['queryFn']>>>>

function Head({ ledger: { head, vkey, versions } }: { ledger: Ledger }) {
  const words = useWordsOf(recordWords)
  if (!head) return <p className="quiet">{words.noHead}</p>
  const facts = [
    [words.log, <code key="log">{head.origin}</code>],
    [words.size, String(head.size)],
    [words.versions, words.versionsOf(versions)],
    [words.signedAt, <Moment key="at" at={head.signedAt} />],
    [words.signers, <Signers key="by" signers={head.signers} />],
    [
      words.root,
      <code key="root" className={classes['digest']}>
        {head.root}
      </code>,
    ],
    [
      words.key,
      <code key="key" className={classes['digest']}>
        {vkey}
      </code>,
    ],
  ] as const
  return (
    <section className={classes['part']}>
      <h2>{words.head}</h2>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.note}</h3>
      <p className="quiet">{words.keepNote}</p>
      <pre dir="ltr" tabIndex={0} className={classes['note']}>
        <code>{head.note}</code>
      </pre>
    </section>
  )
}

function Signers({ signers }: { signers: readonly string[] }) {
  const words = useWordsOf(recordWords)
  return (
    <>
      {signers.map((name) => (
        <span key={name}>
          <code>{name}</code>{' '}
        </span>
      ))}
      {signers.length < 2 ? <span className="quiet">{words.notWitnessed}</span> : null}
    </>
  )
}
