export const rehearsalWorkflowType = 'rehearsalWorkflow'

/** One at a time: a rehearsal starts a database and an engine of its own, and a machine has room for one. */
export const rehearsalWorkflowId = 'rehearsal'

/** Ids and a day alone. */
export interface RehearsalKey {
  rehearsal: string
  programme: string
  /** The publication day that is tried; the day after today where it is absent. */
  from?: string
}
