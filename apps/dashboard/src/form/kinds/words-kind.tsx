import type { WordsField } from '../act-form.ts'
import { longestText, longestTextShown } from '../clean-text.ts'
import type { Kind } from '../kind.ts'
import { absent, given, wrong } from '../reading.ts'
import { UnsavedWords } from '../unsaved-words.ts'
import classes from './kinds.module.css'
import { WordsBox } from './words-box.tsx'

/** A text of one line or more; it is saved as a row of its own before the act names it. */
export const wordsKind: Kind<WordsField, string> = {
  fresh: () => '',
  read: (draft, { saveAs }) => {
    const text = draft.trim()
    if (text === '') return absent
    if (text.length > longestText) return wrong((words) => words.tooLong(longestTextShown))
    return given(new UnsavedWords(saveAs, text))
  },
  Control: ({ id, describedBy, isWrong, isDisabled, field, draft, onDraft }) => (
    <WordsBox
      id={id}
      describedBy={describedBy}
      isWrong={isWrong}
      isDisabled={isDisabled}
      lines={field.lines}
      isName={field.isName === true}
      value={draft}
      onValue={onDraft}
    />
  ),
  Shown: ({ draft }) => (
    <span className={classes['text']} dir="auto">
      {draft.trim()}
    </span>
  ),
}
