import { useCallback, useSyncExternalStore } from 'react'
import { readForm, watchForm, writeForm, type StoredForm } from './form-store.ts'

/** A form as this person has it, in this tab and every other. */
export function useForm(name: string): {
  form: StoredForm
  setDraft: (field: string, draft: unknown) => void
} {
  const watch = useCallback((watcher: () => void) => watchForm(name, watcher), [name])
  const form = useSyncExternalStore(watch, () => readForm(name))
  const setDraft = useCallback(
    (field: string, draft: unknown) => {
      const now = readForm(name)
      writeForm(name, { ...now, drafts: { ...now.drafts, [field]: draft } })
    },
    [name],
  )
  return { form, setDraft }
}
