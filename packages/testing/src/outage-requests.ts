import { saveDossierDraft } from '@mithaq/db/dossier/drafts'
import { dossierStream, programmeStream } from '@mithaq/db/record/reads'
import { dossierIdOf } from '@mithaq/server/dossier/dossier-id'
import { TRPCClientError } from '@trpc/client'
import type { Api } from './api.ts'
import { words } from './call-steps.ts'
import { representative } from './cast.ts'
import { newId, type Council } from './council.ts'
import { filedBody } from './filing-steps.ts'

/** `at` is a filing's alone. */
export type Outcome = { outcome: 'done'; at?: string } | { outcome: 'not-confirmed' }

/** Something a person sends, and sends again under the same id. */
export interface Request {
  kind: 'question' | 'filing'
  requestId: string
  /** Where its event has to be. */
  stream: string
  send: () => Promise<Outcome>
}

export async function question(api: Api, programme: string): Promise<Request> {
  const requestId = newId()
  const input = { words: await words(api, 'سؤال') }
  const send = () => api.act.askQuestion.mutate({ programme, requestId, input }).catch(unlessUnsure)
  return { kind: 'question', requestId, stream: programmeStream(programme), send }
}

/** The filing of the n-th association, whose draft is saved already. */
export async function filing(council: Council, programme: string, n: number): Promise<Request> {
  const { association } = representative(n)
  const [id, requestId] = [newId(), newId()]
  await saveDossierDraft(council.db, { id, programmeId: programme, association, body: filedBody })
  const api = await council.as(representative(n))
  const send = () => api.dossier.file.mutate({ programme, requestId, draft: id }).catch(unlessUnsure)
  return { kind: 'filing', requestId, stream: dossierStream(dossierIdOf(programme, association)), send }
}

/** Where nobody could be asked who sends it, the same is said as a refusal. */
function unlessUnsure(error: unknown): Outcome {
  if (error instanceof TRPCClientError && error.message === 'not-confirmed')
    return { outcome: 'not-confirmed' }
  throw error
}
