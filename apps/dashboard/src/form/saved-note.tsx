import { wallTimeOf } from '../clock/wall-time.ts'
import { useWords } from '../language/reading-language.tsx'
import classes from './form.module.css'
import { isFormKept, type StoredForm } from './form-store.ts'

interface SavedProps {
  /** Of the form in the store. */
  name: string
  form: StoredForm
  /** False where something in it is too long to be kept at all. */
  isKept?: boolean
}

/** "Saved at 14:03", and only where it is. */
export function SavedNote({ name, form, isKept: isShort = true }: SavedProps) {
  const { form: words } = useWords()
  const isKept = isShort && isFormKept(name)
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
