/** What each event of `archive/<programme>` holds. */
export interface ArchiveEvents {
  /** A run is over, and its history is kept outside of the engine. */
  runArchived: {
    run: string
    /** The run it continued; null for the first of a programme. */
    before: string | null
    /** Events of the engine's history. */
    events: number
    /** SHA-256 of the kept bytes, hex: they are found by it. */
    digest: string
    bytes: number
  }
}

export type ArchivedRun = ArchiveEvents['runArchived']
