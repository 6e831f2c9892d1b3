import { completenessWords } from '@mithaq/i18n/desk/completeness'
import { useQuery } from '@tanstack/react-query'
import { api } from '../client/api.ts'
import { useSaid, useWordsOf } from '../language/reading-language.tsx'
import states from '../pieces/states.module.css'
import { useOffice } from '../session/me.ts'

const mayHear: ReadonlySet<string> = new Set(['officer', 'director', 'auditor'])
export const alarmsKey = ['record', 'alarms'] as const
const everyMs = 60_000
const shownAtMost = 5

/** For those who answer for the record: what of it is not as it should be by now, in this programme or in another. */
export function AlarmBadge() {
  const words = useWordsOf(completenessWords)
  const said = useSaid()
  const role = useOffice()?.role
  const { data: alarms = [] } = useQuery({
    queryKey: alarmsKey,
    queryFn: () => api.record.alarms.query({}),
    enabled: role !== undefined && mayHear.has(role),
    refetchInterval: everyMs,
  })
  if (alarms.length === 0) return null
  const left = alarms.length - shownAtMost
  return (
    <section className={states['told']} role="alert">
      <h2>■ {words.alarms}</h2>
      <ul>
        {alarms.slice(0, shownAtMost).map(({ sentences, ...alarm }) => (
          <li key={JSON.stringify(alarm)}>{said(sentences)}</li>
        ))}
      </ul>
      {left > 0 ? <p>{words.moreAlarms(left)}</p> : null}
    </section>
  )
}
