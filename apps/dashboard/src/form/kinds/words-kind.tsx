import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../language/reading-language.tsx'
import type { WordsField } from '../act-form.ts'
import { cleanText, longestText } from '../clean-text.ts'
import type { ControlProps, Kind } from '../kind.ts'
import { absent, given, wrong } from '../reading.ts'
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
  const [isCleaned, setCleaned] = useState(false)
  const shared = {
    id,
    'aria-describedby': describedBy,
    error: isWrong,
    disabled: isDisabled,
    dir: 'auto',
    value: draft,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => {
      const { text, isChanged } = cleanText(currentTarget.value, field.isName)
      if (isChanged) setCleaned(true)
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
      {isCleaned ? (
        <p role="status" className={classes['note']}>
          {form.bidiStripped}
        </p>
      ) : null}
    </>
  )
}
