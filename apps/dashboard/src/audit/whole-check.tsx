import { recordWords } from '@mithaq/i18n/desk/record'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../client/api.ts'
import { useWordsOf } from '../language/reading-language.tsx'
import { ActButton } from '../pieces/act-button.tsx'
import { Moment } from '../pieces/moment.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import classes from './audit.module.css'
import { alarmsKey } from '../record/alarm-badge.tsx'
import { FaultLines } from './fault-lines.tsx'

/** The worker reads the whole ledger, by keys that are not in the database; the server every event of the programme. */
async function checkAll(programme: string) {
  const { outcome } = await api.record.checkLedger.mutate({})
  return { ...(await api.record.check.query({ programme })), isUnderWay: outcome === 'under-way' }
}

/** Every event of the programme held against the signed head, and the whole ledger against all of them, when it is asked for. */
export function WholeCheck({ programme }: { programme: string }) {
  const words = useWordsOf(recordWords)
  const client = useQueryClient()
  const { data, error, isPending, mutate } = useMutation({
    mutationFn: () => checkAll(programme),
    // What the check found rings above it.
    onSettled: () => client.invalidateQueries({ queryKey: alarmsKey }),
  })
  return (
    <section className={classes['part']}>
      <div className={classes['check']}>
        <ActButton isPrimary={!data} onAct={() => (isPending ? undefined : mutate())}>
          {isPending ? words.checking : data ? words.checkAgain : words.check}
        </ActButton>
      </div>
      <div role="status">
        {error && !isPending ? <ToldFailure error={error} /> : null}
        {data && !isPending ? <Found check={data} /> : null}
      </div>
    </section>
  )
}

type Check = Awaited<ReturnType<typeof checkAll>>

function Found({ check }: { check: Check }) {
  const { events, streams, faults, waiting, size, checkedAt, ledger, isUnderWay } = check
  const words = useWordsOf(recordWords)
  const isSound = faults.length === 0 && (ledger?.count ?? 0) === 0
  const isWhole = ledger !== null && !isUnderWay
  return (
    <div className={isSound ? classes['sound'] : classes['broken']}>
      <h2>{isSound ? (isWhole ? words.whole : words.wholeSoFar) : words.broken}</h2>
      <h3>{words.ofProgramme}</h3>
      {faults.length === 0 ? <p>{words.wholeLead(events, streams)}</p> : <FaultLines faults={faults} />}
      {waiting > 0 ? <p>{words.waitingLeaves(waiting)}</p> : null}
      <p className="quiet small">
        {words.checkedAt} <Moment at={checkedAt} />, {words.against(size)}
      </p>
      {isUnderWay ? <p>{words.ledgerUnderWay}</p> : null}
      {ledger ? <Ledger ledger={ledger} /> : null}
    </div>
  )
}

function Ledger({ ledger: { checkedAt, size, count, faults } }: { ledger: NonNullable<Check['ledger']> }) {
  const words = useWordsOf(recordWords)
  return (
    <>
      <h3>{words.ofLedger}</h3>
      {count === 0 ? (
        <p>{words.ledgerSound(size)}</p>
      ) : (
        <>
          <p>{words.ledgerBroken(count)}</p>
          <FaultLines faults={faults} />
        </>
      )}
      <p className="quiet small">
        {words.checkedAt} <Moment at={checkedAt} />
      </p>
    </>
  )
}
