/** A run whose history is kept outside of the engine: the read model of `archive/<programme>`. */
export interface ArchiveTable {
  programmeId: string
  run: string
  /** Of the event that says so. */
  version: number
  before: string | null
  events: number
  digest: string
  bytes: number
}
