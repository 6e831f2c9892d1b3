import { Textarea, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../language/reading-language.tsx'
import type { WordsField } from '../act-form.ts'
import { cleanText, longestText } from '../clean-text.ts'
import type { ControlProps, Kind } from '../kind.ts'
import { absent, given, wrong } from '../reading.ts'
import { ownDirection } from '../own-direction.ts'
import { UnsavedWords } from '../unsaved-words.ts'
import classes from './kinds.module.css'

const limit = String(longestText).replace(/000$/, '.000')

/** A text of one line or more; it is saved as a row of its own before the act names it. */
export const wordsKind: Kind<WordsField, string> = {
  fresh: () => '',
  read: (draft, { saveAs }) => {
    const text = draft.trim()
    if (text === '') return absent
    if (text.length > longestText) return wrong((words) => words.tooLong(limit))
    return given(new UnsavedWords(saveAs, text))
  },
  Control: WordsControl,
  Shown: ({ draft }) => (
    <span className={classes['text']} dir="auto">
      {draft.trim()}
    </span>
  ),
}

type Note = 'cleaned' | 'too-long' | null

function WordsControl({
  id,
  describedBy,
  isWrong,
  isDisabled,
  field,
  draft,
  onDraft,
}: ControlProps<WordsField, string>) {
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
    attributes: ownDirection(draft),
    value: draft,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => {
      const { text, isChanged } = cleanText(currentTarget.value, field.isName)
      setNote(isChanged ? 'cleaned' : note === 'cleaned' ? note : null)
      onDraft(text)
    },
  }
  return (
    <>
      {field.lines === 1 ? (
        <TextInput {...shared} autoComplete="off" />
      ) : (
        <Textarea {...shared} rows={field.lines} />
      )}
      {note ? (
        <p role="status" className={classes['note']}>
          {note === 'cleaned' ? form.bidiStripped : form.pastedTooLong(limit)}
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
