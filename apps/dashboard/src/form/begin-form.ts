import { forgetForm, nameOf, readForm, type FormKey } from './form-store.ts'

/** Opens a form from the list of acts: what was typed and not sent is still there, what is done begins anew. */
export function beginForm(key: FormKey): void {
  const name = nameOf(key)
  if (readForm(name).done) forgetForm(name)
}
