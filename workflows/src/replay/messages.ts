export const replayWorkflowType = 'replayWorkflow'

/** One at a time of each programme. Its result is what the engine keeps of it: nothing else holds it. */
export const replayWorkflowId = (programme: string) => `replay/${programme}`

/** Ids alone; who asked is told beside the result. */
export interface ReplayKey {
  programme: string
  askedBy: { person: string; role: string }
}
