import { recordWords } from '@mithaq/i18n/desk/record'
import { useQuery } from '@tanstack/react-query'
import { useWordsOf } from '../language/reading-language.tsx'
import { ActButton } from '../pieces/act-button.tsx'
import { Moment } from '../pieces/moment.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { checkQuery } from './audit-queries.ts'
import classes from './audit.module.css'

/** Every event of the programme held against the signed head, when it is asked for. */
export function WholeCheck({ programme }: { programme: string }) {
  const words = useWordsOf(recordWords)
  const { data, error, isFetching, refetch } = useQuery(checkQuery(programme))
  return (
    <section className={classes['part']}>
      <div className={classes['check']}>
        <ActButton isPrimary={!data} onAct={() => void refetch()}>
          {isFetching ? words.checking : data ? words.checkAgain : words.check}
        </ActButton>
      </div>
      <div role="status">
        {error && !isFetching ? <ToldFailure error={error} /> : null}
        {data && !isFetching ? <Found check={data} /> : null}
      </div>
    </section>
  )
}

type Check = Awaited<ReturnType<NonNullable<ReturnType<typeof checkQuery>['queryFn']>>>

function Found({ check: { events, streams, faults, waiting, size, checkedAt } }: { check: Check }) {
  const words = useWordsOf(recordWords)
  const isSound = faults.length === 0
  return (
    <div className={isSound ? classes['sound'] : classes['broken']}>
      <h2>{isSound ? words.whole : words.broken}</h2>
      {isSound ? <p>{words.wholeLead(events, streams)}</p> : null}
      {isSound ? null : (
        <ul>
          {faults.map((fault) => (
            <li key={JSON.stringify(fault)}>
              {words.faults[fault.kind]}
              {'version' in fault ? (
                <>
                  {' '}
                  {words.at(fault.version)} <code dir="ltr">{fault.stream}</code>
                </>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {waiting > 0 ? <p>{words.waitingLeaves(waiting)}</p> : null}
      <p className="quiet small">
        {words.checkedAt} <Moment at={checkedAt} />, {words.against(size)}
      </p>
    </div>
  )
}
