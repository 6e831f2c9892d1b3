import { wallTimeOf } from '../clock/wall-time.ts'
import { useWords } from '../language/reading-language.tsx'
import classes from './form.module.css'
import type { StoredForm } from './form-store.ts'

/** "Saved at 14:03", and only where it is. */
export function SavedNote({ form, isKept }: { form: StoredForm; isKept: boolean }) {
  const { form: words } = useWords()
  const said = !isKept
    ? words.cannotSave
    : form.savedAt
      ? words.savedAt(wallTimeOf(form.savedAt, 'Africa/Casablanca').time)
      : words.notSaved
  return (
    <p className={isKept ? classes['saved'] : classes['unsaved']} role="status" title={words.savedHere}>
      {said}
    </p>
  )
}
