import { Textarea, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../language/reading-language.tsx'
import { cleanText, longestText, longestTextShown } from '../clean-text.ts'
import { ownDirection } from '../own-direction.ts'
import classes from './kinds.module.css'

interface WordsBoxProps {
  id: string
  describedBy: string | undefined
  isWrong: boolean
  isDisabled: boolean
  lines?: number
  isName?: boolean
  value: string
  onValue: (value: string) => void
}

type Note = 'cleaned' | 'too-long' | null

/** A box for a person's own words: what cannot be seen is taken out under the writer's eyes, what is beyond all measure is kept out. */
export function WordsBox({
  id,
  describedBy,
  isWrong,
  isDisabled,
  lines = 1,
  isName = false,
  value,
  onValue,
}: WordsBoxProps) {
  const { form } = useWords()
  const [note, setNote] = useState<Note>(null)
  const box = useRef<HTMLTextAreaElement & HTMLInputElement>(null)
  useEffect(() => keepOutLongText(box.current, () => setNote('too-long')), [])
  const shared = {
    id,
    ref: box,
    'aria-describedby': describedBy,
    error: isWrong,
    disabled: isDisabled,
    attributes: ownDirection(value),
    value,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => {
      const { text, isChanged } = cleanText(currentTarget.value, isName)
      setNote(isChanged ? 'cleaned' : note === 'cleaned' ? note : null)
      onValue(text)
    },
  }
  return (
    <>
      {lines === 1 ? <TextInput {...shared} autoComplete="off" /> : <Textarea {...shared} rows={lines} />}
      {note ? (
        <p role="status" className={classes['note']}>
          {note === 'cleaned' ? form.bidiStripped : form.pastedTooLong(longestTextShown)}
        </p>
      ) : null}
    </>
  )
}

/**
 * A text beyond all measure is kept out before it is in the box, whichever way it comes: ten million letters would hold
 * the page up for minutes, and the browser would keep none of them.
 */
function keepOutLongText(box: HTMLTextAreaElement | HTMLInputElement | null, onKeptOut: () => void) {
  const look = (event: Event) => {
    const { data } = event as InputEvent
    if (!box || !data || box.value.length + data.length <= longestText) return
    event.preventDefault()
    onKeptOut()
  }
  box?.addEventListener('beforeinput', look)
  return () => box?.removeEventListener('beforeinput', look)
}
