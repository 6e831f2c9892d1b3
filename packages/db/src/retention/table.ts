import type { Instant } from '@mithaq/domain/clock/instant'

/** A file that was erased: removed from the disk after the commit. */
export interface ErasedFileTable {
  digest: string
  programmeId: string
  removedAt: Instant | null
}
