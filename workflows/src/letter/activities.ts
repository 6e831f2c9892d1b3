import { createHash } from 'node:crypto'
import type { Database } from '@mithaq/db/database'
import { letterToSend } from '@mithaq/db/letter/reads'
import type { LetterTable } from '@mithaq/db/letter/table'
import { closeLetter } from '@mithaq/db/letter/writes'
import { accountLetter } from '@mithaq/i18n/letters/account'
import type { Mailer } from '../notification/mailer.ts'
import { withoutAddress } from '../notification/mail-refused.ts'
import { invitationPath, resetPath, verificationPath } from './links.ts'
import { letterWorkflowId } from './messages.ts'

export interface LetterActivities {
  /** Sends one letter, named by its id, and erases what was secret in it. Nothing where it was sent or has expired. */
  sendLetter: (id: string) => Promise<void>
}

const paths: Record<LetterTable['kind'], (token: string) => string> = {
  invitation: invitationPath,
  reset: resetPath,
  verification: verificationPath,
}

export function letterActivities(db: Database, mailer: Mailer): LetterActivities {
  return {
    sendLetter: async (id) => {
      const letter = await letterToSend(db, id)
      if (!letter) {
        await closeLetter(db, id, { isSent: false })
        return
      }
      const { kind, secret, name, email } = letter
      const written = accountLetter(kind, { name, url: `${mailer.site}${paths[kind](secret)}` })
      const messageId = createHash('sha256').update(letterWorkflowId(id)).digest('hex').slice(0, 32)
      await mailer.send({ to: email, ...written, messageId }).catch(withoutAddress)
      await closeLetter(db, id, { isSent: true })
    },
  }
}
