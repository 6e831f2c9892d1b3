import { useCallback, useSyncExternalStore } from 'react'
import { readForm, watchForm, writeForm, type StoredForm } from './form-store.ts'

interface HeldForm {
  form: StoredForm
  setDrafts: (drafts: Readonly<Record<string, unknown>>) => void
}

/** A form as this person has it, in this tab and every other. */
export function useForm(name: string): HeldForm {
  const watch = useCallback((watcher: () => void) => watchForm(name, watcher), [name])
  const form = useSyncExternalStore(watch, () => readForm(name))
  const setDrafts = useCallback(
    (drafts: Readonly<Record<string, unknown>>) => {
      const now = readForm(name)
      writeForm(name, { ...now, drafts: { ...now.drafts, ...drafts } })
    },
    [name],
  )
  return { form, setDrafts }
}
