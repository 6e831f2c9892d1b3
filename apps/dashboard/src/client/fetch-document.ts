import type { Refusal } from '@mithaq/domain/programme/refusal'
import type { BothLanguages, Language } from '@mithaq/i18n/language'
import { fetchInTime } from './in-time.ts'
import { findAnotherPerson, otherPerson } from './another-person.ts'
import { senderHeaders } from './sender.ts'
import { askForSignIn } from './sign-in-gate.ts'

export type DocumentName = 'minutes' | 'receipt'

export interface AskedDocument {
  programme: string
  document: DocumentName
  language: Language
}

export type Fetched =
  | { is: 'given'; pdf: Blob; name: string }
  | { is: 'refused'; sentences: BothLanguages }
  | { is: 'lost' }

// A checkpoint takes about a second; a ledger that is stopped takes an operator.
const tries = 15
const pauseMs = 1_000

/** Asks for a document until its entry is signed, and tells `onNotYet` that this is what it waits for. */
export async function fetchDocument(asked: AskedDocument, onNotYet: () => void): Promise<Fetched> {
  for (let left = tries; ; left -= 1) {
    const answer = await once(asked)
    if (answer === 'signed-out') {
      if ((await askForSignIn()) !== 'signed-in') return { is: 'lost' }
    } else if (answer.is === 'refused' && answer.word === 'not-yet-signed' && left > 1) {
      onNotYet()
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    } else {
      return answer
    }
  }
}

type Answer = Exclude<Fetched, { is: 'refused' }> | { is: 'refused'; word: string; sentences: BothLanguages }

async function once({ programme, document, language }: AskedDocument): Promise<Answer | 'signed-out'> {
  try {
    const answer = await fetchInTime(`/documents/${programme}/${document}?lang=${language}`, {
      headers: senderHeaders(),
    })
    if (answer.status === 401) return 'signed-out'
    if (answer.ok) {
      const named = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1]
      return { is: 'given', pdf: await answer.blob(), name: named ?? `${document}.pdf` }
    }
    const { refusal, sentences } = (await answer.json()) as {
      refusal: Refusal | null
      sentences: BothLanguages | null
    }
    if (refusal?.word === otherPerson) findAnotherPerson()
    return refusal && sentences ? { is: 'refused', word: refusal.word, sentences } : { is: 'lost' }
  } catch {
    // The line is down, or something between speaks for itself.
    return { is: 'lost' }
  }
}
