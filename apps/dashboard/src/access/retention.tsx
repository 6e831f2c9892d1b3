import { Checkbox } from '@mantine/core'
import type { HeldRole } from '@mithaq/domain/office/office'
import { accessWords } from '@mithaq/i18n/desk/access'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { queries } from '../client/queries.ts'
import { useSaid, useWordsOf } from '../language/reading-language.tsx'
import { ActButton } from '../pieces/act-button.tsx'
import { Moment } from '../pieces/moment.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { accessApi, termQuery } from './access-queries.ts'
import classes from './access.module.css'
import { mayErase } from './who-enters.ts'

/** Until when names and words are kept; once the term has ended, the act that erases them, or why it is not yet due. */
export function Retention({ programme, role }: { programme: string; role: HeldRole }) {
  const words = useWordsOf(accessWords)
  const said = useSaid()
  const { data, error, refetch } = useQuery(termQuery(programme))
  const [isSure, setSure] = useState(false)
  // One asking, however often it is sent.
  const [requestId] = useState(() => crypto.randomUUID())
  const erase = useMutation({
    mutationFn: () => accessApi.erase(programme, requestId),
    onSettled: () => queries.invalidateQueries({ queryKey: ['programme', programme] }),
  })
  const why = data?.refusal ? said(data.refusal.sentences) : isSure ? null : words.notSure
  return (
    <section className={classes['part']}>
      <h2>{words.term}</h2>
      {error ? (
        <ToldFailure error={error} again={() => void refetch()} />
      ) : data ? null : (
        <Waiting lines={2} />
      )}
      {data ? (
        <p>
          {data.endsAt ? (
            <>
              {words.keptUntil} <Moment at={data.endsAt} isDay />
            </>
          ) : (
            words.running
          )}
        </p>
      ) : null}
      {erase.error ? <ToldFailure error={erase.error} /> : null}
      {data && mayErase(role) ? (
        <>
          {data.refusal ? null : (
            <Checkbox
              id="erase-sure"
              label={words.sure}
              checked={isSure}
              onChange={({ currentTarget }) => setSure(currentTarget.checked)}
            />
          )}
          <ActButton onAct={() => erase.mutate()} reason={why}>
            {words.erasing}
          </ActButton>
        </>
      ) : null}
    </section>
  )
}
