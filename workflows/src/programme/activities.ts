import { append, type AppendOutcome, type AppendRequest } from '@mithaq/db/programme/append'
import { closeIntakeByClock, type ClosingOutcome } from '@mithaq/db/programme/close-intake'
import type { Database } from '@mithaq/db/database'
import { nextEvents, programmeStream } from '@mithaq/db/record/reads'
import type { ProgrammeEvent } from '@mithaq/domain/programme/event'

export interface ProgrammeActivities {
  missedEvents: (request: { programme: string; after: number }) => Promise<ProgrammeEvent[]>
  append: (request: AppendRequest) => Promise<AppendOutcome>
  closeIntake: (request: Omit<AppendRequest, 'events' | 'inputDigest'>) => Promise<ClosingOutcome>
}

export function programmeActivities(db: Database): ProgrammeActivities {
  return {
    missedEvents: ({ programme, after }) => nextEvents(db, programmeStream(programme), after),
    append: (request) => append(db, request),
    closeIntake: (request) => closeIntakeByClock(db, request),
  }
}
