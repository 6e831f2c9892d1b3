import type { Instant } from '../clock/instant.ts'
import type { DossierEvent } from '../dossier/events.ts'
import type { ProgrammeEvent } from '../programme/event.ts'

/** What the record holds of a programme: the other side of the comparison. */
export interface RecordedProgramme {
  events: (ProgrammeEvent & { requestId: string })[]
  /** Request ids of acts that were refused. */
  refused: ReadonlySet<string>
  dossiers: RecordedDossier[]
}

export interface RecordedDossier {
  id: string
  events: (DossierEvent & { recordedAt: Instant; hasBody: boolean })[]
}
