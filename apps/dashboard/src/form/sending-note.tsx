import { useSaid, useWords } from '../language/reading-language.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { ToldRefusal } from '../pieces/told-refusal.tsx'
import classes from './form.module.css'
import type { Sending } from './use-sending.ts'

/** How far a form has come: on its way, not confirmed, refused with its sentence, or failed. */
export function SendingNote({ sending }: { sending: Sending }) {
  const said = useSaid()
  const { form } = useWords()
  if (sending.is === 'confirming') {
    return (
      <p role="status" className={classes['note']}>
        {form.confirming}
      </p>
    )
  }
  if (sending.is !== 'answered') return null
  const { sent } = sending
  if (sent.outcome === 'refused') return <ToldRefusal sentence={said(sent.sentences)} />
  return sent.outcome === 'failed' ? <ToldFailure error={sent.error} /> : null
}
