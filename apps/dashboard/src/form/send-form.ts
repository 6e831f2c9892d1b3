import { instantOf, type Instant } from '@mithaq/domain/clock/instant'
import type { PersonalAct } from '@mithaq/domain/programme/inputs'
import type { Refusal, RefusalWord } from '@mithaq/domain/programme/refusal'
import type { BothLanguages } from '@mithaq/i18n/language'
import { api } from '../client/api.ts'
import { otherPerson } from '../client/another-person.ts'
import { failureOf } from '../client/failure.ts'
import { signedOut } from '../client/through-sign-in.ts'
import { newRequestId, refreshForm, writeForm, type StoredForm } from './form-store.ts'
import { withSaved } from './unsaved-words.ts'

export type Sent =
  | { outcome: 'done' }
  /** Nobody knows yet: the same request is sent again. */
  | { outcome: 'unanswered' }
  | { outcome: 'refused'; refusal: Refusal; sentences: BothLanguages }
  | { outcome: 'failed'; error: unknown }

interface Sending {
  /** Of the form in the store. */
  name: string
  act: PersonalAct
  programme: string
  input: Record<string, unknown>
}

/** Words that keep no refusal in the record: the same request may still be done later. */
const passing: ReadonlySet<RefusalWord> = new Set([
  'stage-changing',
  'needs-reconciliation',
  'too-many-requests',
])

/**
 * Sends a form once, however often it is asked: two tabs wait for each other, and what is on its way goes again exactly as it
 * was. Words are saved first, each under its own row, and what the act then names is kept with the form.
 */
export function sendForm(sending: Sending): Promise<Sent> {
  return navigator.locks.request(sending.name, async (): Promise<Sent> => {
    const form = refreshForm(sending.name)
    if (form.done) return { outcome: 'done' }
    try {
      const input = form.sent ? form.sent.input : await savedInput(sending, form)
      return await send(sending, input)
    } catch (error) {
      return afterFailure(sending.name, error)
    }
  })
}

/** What is sent once every text in it is a row of its own; from here on it goes exactly so. */
export async function savedInput(
  { name, input }: Pick<Sending, 'name' | 'input'>,
  form: StoredForm,
): Promise<unknown> {
  const rows = { ...form.rows }
  const saved = await withSaved(input, (path, { saveAs, body }) => {
    const id = (rows[path] ??= crypto.randomUUID())
    // Before the row is written: a try that is cut off here meets the same row the next time.
    writeForm(name, { ...form, rows: { ...rows } })
    return api.words.save.mutate({ id, kind: saveAs, body })
  })
  writeForm(name, { ...form, rows, sent: { input: saved } })
  return saved
}

interface ActProcedure {
  mutate: (given: { programme: string; requestId: string; input: unknown }) => Promise<Answered>
}

type Answered = { outcome: 'done'; events: { version: number; at: Instant }[] } | { outcome: 'not-confirmed' }

async function send({ name, act, programme }: Sending, input: unknown): Promise<Sent> {
  const form = refreshForm(name)
  // Which act it is is known at run time alone; its input was read by the act's own schema.
  const procedure = api.act[act] as unknown as ActProcedure
  const answer = await procedure.mutate({ programme, requestId: form.requestId, input })
  if (answer.outcome === 'not-confirmed') return { outcome: 'unanswered' }
  const last = answer.events.at(-1)
  // When the record has it: a browser's clock says what its owner likes.
  const done = { at: last?.at ?? instantOf(Date.now()), version: last?.version ?? null }
  writeForm(name, { ...form, sent: null, done })
  return { outcome: 'done' }
}

/** What an error means for a form that was sent: whether it is sent again under the same request id. */
export function afterFailure(name: string, error: unknown): Sent {
  const failure = failureOf(error)
  const form = refreshForm(name)
  if (failure.kind === 'unreachable') return { outcome: 'unanswered' }
  // What went wrong with us may have happened after the act was done: only the same request can tell.
  if (failure.kind === 'unexpected') return { outcome: 'failed', error }
  const { refusal, sentences } = failure
  if (refusal.word === 'not-confirmed') return { outcome: 'unanswered' }
  if (!signedOut.has(refusal.word) && refusal.word !== otherPerson) {
    const isKept = !passing.has(refusal.word)
    writeForm(name, { ...form, sent: null, ...(isKept ? { requestId: newRequestId() } : {}) })
  }
  return { outcome: 'refused', refusal, sentences }
}
