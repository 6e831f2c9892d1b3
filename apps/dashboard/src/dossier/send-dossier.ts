import type { DossierBody } from '@mithaq/domain/dossier/body'
import { api } from '../client/api.ts'
import { refreshForm, writeForm } from '../form/form-store.ts'
import { afterFailure, type Sent } from '../form/send-form.ts'

export type DossierAct = 'fileDossier' | 'replaceDossier' | 'withdrawDossier' | 'reconfirmDossier'

export interface DossierSending {
  /** Of the form in the store. */
  name: string
  programme: string
  act: DossierAct
  /** What is filed; null where nothing new is. */
  body: DossierBody | null
}

interface Way {
  act: DossierAct
  draft: string | null
}

/**
 * Sends a filing once, however often it is asked. The draft is saved under an id of its own first, so that what is filed
 * is what was checked; a request on its way goes again exactly as it was, also after a reload.
 */
export function sendDossier({ name, programme, act, body }: DossierSending): Promise<Sent> {
  return navigator.locks.request(name, async (): Promise<Sent> => {
    const form = refreshForm(name)
    if (form.done) return { outcome: 'done' }
    try {
      const way = (form.sent?.input as Way | undefined) ?? { act, draft: await savedDraft(programme, body) }
      writeForm(name, { ...refreshForm(name), sent: { input: way } })
      return await filed(name, programme, way)
    } catch (error) {
      return afterFailure(name, error)
    }
  })
}

async function savedDraft(programme: string, body: DossierBody | null): Promise<string | null> {
  if (!body) return null
  const saved = await api.dossier.saveDraft.mutate({
    id: crypto.randomUUID(),
    programme,
    body,
  })
  return saved.draft
}

async function filed(name: string, programme: string, way: Way): Promise<Sent> {
  const form = refreshForm(name)
  const answer = await mutation(way)({ programme, requestId: form.requestId })
  if (answer.outcome === 'not-confirmed') return { outcome: 'unanswered' }
  writeForm(name, { ...form, sent: null, done: { at: answer.at, version: answer.version } })
  return { outcome: 'done' }
}

function mutation({ act, draft }: Way) {
  const { file, replace, withdraw, reconfirm } = api.dossier
  return (request: { programme: string; requestId: string }) => {
    if (act === 'withdrawDossier') return withdraw.mutate(request)
    if (act === 'reconfirmDossier') return reconfirm.mutate(request)
    if (draft === null) throw new Error('a filing names its draft')
    return (act === 'fileDossier' ? file : replace).mutate({ ...request, draft })
  }
}
