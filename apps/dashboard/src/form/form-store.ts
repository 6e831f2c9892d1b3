import { instantOf, type Instant } from '@mithaq/domain/clock/instant'

/** What one has typed into a form, and how far it has come on its way into the record. */
export interface StoredForm {
  /** Field → what its control holds. */
  drafts: Readonly<Record<string, unknown>>
  /** Names this act for as long as it is not answered: sent again under it, it has one effect. */
  requestId: string
  /** Path of words → id of the row they are saved under, the same at every try. */
  rows: Readonly<Record<string, string>>
  savedAt: Instant | null
  /** Exactly what was sent and is not answered yet. */
  sent: { input: unknown } | null
  done: { at: Instant; version: number | null } | null
}

/** One form of one person: another act, programme, target or person is another form. */
export interface FormKey {
  person: string
  programme: string
  act: string
  target: string | null
}

const prefix = 'mithaq.form '

export const nameOf = ({ person, programme, act, target }: FormKey): string =>
  `${prefix}${JSON.stringify([person, programme, act, target])}`

// What this tab holds: also what the browser would not keep.
const held = new Map<string, StoredForm>()
const watchers = new Map<string, Set<() => void>>()
// Those that the browser would not keep: what this tab holds is the newer one.
const unkept = new Set<string>()

/** Whether what is typed outlives this tab. */
export const isFormKept = (name: string): boolean => !unkept.has(name)

export function readForm(name: string): StoredForm {
  const form = held.get(name) ?? stored(name) ?? freshForm()
  held.set(name, form)
  return form
}

/** Holds it, keeps it in the browser, and answers whether it is kept. */
export function writeForm(name: string, form: StoredForm): boolean {
  const savedAt = instantOf(Date.now())
  const isKept = keep(name, { ...form, savedAt })
  if (isKept) unkept.delete(name)
  else unkept.add(name)
  held.set(name, isKept ? { ...form, savedAt } : form)
  tell(name)
  return isKept
}

/** What another tab has kept meanwhile; never in the place of what the browser would not keep. */
export function refreshForm(name: string): StoredForm {
  const form = unkept.has(name) ? null : stored(name)
  if (form) held.set(name, form)
  return readForm(name)
}

export function forgetForm(name: string): void {
  held.delete(name)
  localStorage.removeItem(name)
  tell(name)
}

/** For `useSyncExternalStore`; another tab's writing comes as an event of the browser. */
export function watchForm(name: string, watcher: () => void): () => void {
  const watching = watchers.get(name) ?? new Set()
  watchers.set(name, watching.add(watcher))
  return () => watching.delete(watcher)
}

export function newRequestId(): string {
  return crypto.randomUUID()
}

globalThis.addEventListener?.('storage', ({ key, newValue }) => {
  if (key === null || !held.has(key)) return
  if (newValue === null) held.delete(key)
  else held.set(key, JSON.parse(newValue) as StoredForm)
  tell(key)
})

const freshForm = (): StoredForm => ({
  drafts: {},
  requestId: newRequestId(),
  rows: {},
  savedAt: null,
  sent: null,
  done: null,
})

function stored(name: string): StoredForm | null {
  const text = localStorage.getItem(name)
  return text === null ? null : (JSON.parse(text) as StoredForm)
}

/** Where the browser is full, receipts of acts that are in the record make room; where that is not enough, nothing is kept. */
function keep(name: string, form: StoredForm): boolean {
  const text = JSON.stringify(form)
  return stores(name, text) || (forgetFinished(name) && stores(name, text))
}

function stores(name: string, text: string): boolean {
  try {
    localStorage.setItem(name, text)
    return true
  } catch {
    // Full, or shut by its owner: the page says that it keeps nothing.
    return false
  }
}

function forgetFinished(but: string): boolean {
  const names = Object.keys(localStorage).filter((name) => name.startsWith(prefix) && name !== but)
  const finished = names.filter((name) => stored(name)?.done)
  for (const name of finished) localStorage.removeItem(name)
  return finished.length > 0
}

const tell = (name: string) => {
  for (const watcher of watchers.get(name) ?? []) watcher()
}
