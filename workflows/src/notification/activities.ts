import { createHash } from 'node:crypto'
import type { Database } from '@mithaq/db/database'
import { eventToTell } from '@mithaq/db/outbox/reads'
import { addressee, recipientIds } from '@mithaq/db/person/reads'
import { readWords } from '@mithaq/db/words/drafts'
import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import type { Words } from '@mithaq/domain/programme/words'
import { noticeLetter } from '@mithaq/i18n/notices/letter'
import { ApplicationFailure } from '@temporalio/common'
import { withoutAddress } from './mail-refused.ts'
import type { Mailer } from './mailer.ts'
import { notificationWorkflowId, type NoticeKey } from './messages.ts'

export interface NotificationActivities {
  /** Ids of the persons a notice is for. */
  findReaders: (notice: NoticeKey) => Promise<string[]>
  /** One mail to one person; sent again, it is recognisable as the same one. */
  sendNotice: (notice: NoticeKey & { person: string }) => Promise<void>
}

export function notificationActivities(db: Database, mailer: Mailer): NotificationActivities {
  return {
    findReaders: async (notice) => {
      const { state } = await told(db, notice)
      return recipientIds(db, notice.to, state)
    },
    sendNotice: async ({ person, ...notice }) => {
      const { event, definition } = await told(db, notice)
      const reader = await addressee(db, person)
      if (!reader) return
      const letter = noticeLetter({
        name: reader.name,
        event,
        definition,
        reasons: await reasonsOf(db, event),
        url: `${mailer.site}/programmes/${notice.programme}`,
      })
      const messageId = digest(`${notificationWorkflowId(notice)}/${person}`)
      await mailer.send({ to: reader.email, ...letter, messageId }).catch(withoutAddress)
    },
  }
}

async function told(db: Database, { programme, version }: NoticeKey) {
  const found = await eventToTell(db, programme, version)
  // The record may have been restored older than the engine: the event comes back when it is repaired.
  if (!found) throw ApplicationFailure.retryable('the record does not hold this event', 'event-missing')
  return found
}

/** The reasons of a decision, or the words that are the event itself: an answer, an addendum. */
async function reasonsOf(db: Database, { type, data }: ProgrammeEvent): Promise<string | null> {
  const given = data as { reasons?: Words; reason?: Words; words?: Words }
  const published = type === 'questionAnswered' || type === 'addendumIssued' ? given.words : undefined
  const named = given.reasons ?? given.reason ?? published
  const body = named && (await readWords(db, named))
  return typeof body === 'string' ? body : null
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
