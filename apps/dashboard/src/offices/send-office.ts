import { instantOf } from '@mithaq/domain/clock/instant'
import type { OfficeAsked } from '@mithaq/domain/office/schema'
import type { Words } from '@mithaq/domain/programme/words'
import type { BothLanguages } from '@mithaq/i18n/language'
import { api } from '../client/api.ts'
import { queries } from '../client/queries.ts'
import { refreshForm, writeForm } from '../form/form-store.ts'
import { afterFailure, savedInput, type Sent } from '../form/send-form.ts'
import type { UnsavedWords } from '../form/unsaved-words.ts'

interface Days {
  firstDay: string | null
  lastDay: string | null
}

interface Given extends Days {
  office: OfficeAsked
  /** An association that is made known first, under the id that the office names. */
  register: { id: string; name: BothLanguages } | null
}

/** One act on offices, as it is kept until it is answered. */
export type OfficeSending<W = UnsavedWords> =
  | ({ act: 'grant'; holder: string } & Given)
  | ({ act: 'invite'; email: string; name: BothLanguages } & Given)
  | { act: 'delegate'; holder: string; order: W; firstDay: string; lastDay: string }
  | { act: 'revoke'; office: string; reason: W | null }

/** Sends it once, however often it is asked; a request on its way goes again exactly as it was, also after a reload. */
export function sendOffice(name: string, given: OfficeSending | null): Promise<Sent> {
  return navigator.locks.request(name, async (): Promise<Sent> => {
    const form = refreshForm(name)
    if (form.done) return { outcome: 'done' }
    try {
      const sent = form.sent ? form.sent.input : await savedInput({ name, input: { ...given } }, form)
      const { versions } = await asked(sent as OfficeSending<Words>, refreshForm(name).requestId)
      const done = { at: instantOf(Date.now()), version: versions.at(-1) ?? null }
      writeForm(name, { ...refreshForm(name), sent: null, done })
      await queries.invalidateQueries({ queryKey: ['office'] })
      return { outcome: 'done' }
    } catch (error) {
      return afterFailure(name, error)
    }
  })
}

async function asked(sending: OfficeSending<Words>, requestId: string): Promise<{ versions: number[] }> {
  switch (sending.act) {
    case 'grant': {
      const { act: _, register, ...given } = sending
      if (register) await api.association.register.mutate(register)
      return api.office.grant.mutate({ requestId, ...given })
    }
    case 'invite': {
      const { act: _, register, ...given } = sending
      if (register) await api.association.register.mutate(register)
      return api.office.invite.mutate({ requestId, ...given })
    }
    case 'delegate': {
      const { act: _, ...given } = sending
      return api.office.delegate.mutate({ requestId, ...given })
    }
    case 'revoke': {
      const { act: _, ...given } = sending
      return api.office.revoke.mutate({ requestId, ...given })
    }
  }
}
