import { newRequestId, readForm, writeForm } from '../form/form-store.ts'

/** Begins a replacement from what was filed last here: another act, under another request id. */
export function beginReplacing(name: string): void {
  const form = readForm(name)
  const drafts = { ...form.drafts, isReplacing: true }
  writeForm(name, { ...form, drafts, requestId: newRequestId(), sent: null, done: null })
}

/** What was changed stays in the browser; what is filed stays filed. */
export function keepFiled(name: string): void {
  const form = readForm(name)
  writeForm(name, { ...form, drafts: { ...form.drafts, isReplacing: false } })
}

/** After a withdrawal the next filing is another act as well. */
export function beginAnew(name: string): void {
  const form = readForm(name)
  if (form.done) writeForm(name, { ...form, requestId: newRequestId(), sent: null, done: null })
}
