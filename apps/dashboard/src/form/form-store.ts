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

export const nameOf = ({ person, programme, act, target }: FormKey): string =>
  `mithaq.form ${JSON.stringify([person, programme, act, target])}`

// What this tab holds: also what the browser would not keep.
const held = new Map<string, StoredForm>()
const watchers = new Map<string, Set<() => void>>()

export function readForm(name: string): StoredForm {
  const form = held.get(name) ?? stored(name) ?? freshForm()
  held.set(name, form)
  return form
}

/** Holds it, keeps it in the browser, and answers whether it is kept. */
export function writeForm(name: string, form: StoredForm): boolean {
  const savedAt = instantOf(Date.now())
  const isKept = keep(name, { ...form, savedAt })
  held.set(name, isKept ? { ...form, savedAt } : form)
  tell(name)
  return isKept
}

/** What another tab has kept meanwhile. */
export function refreshForm(name: string): StoredForm {
  const form = stored(name)
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

function keep(name: string, form: StoredForm): boolean {
  try {
    localStorage.setItem(name, JSON.stringify(form))
    return true
  } catch {
    // Full, or shut by its owner: the page says that it keeps nothing.
    return false
  }
}

const tell = (name: string) => {
  for (const watcher of watchers.get(name) ?? []) watcher()
}
