export const completenessWorkflowType = 'completenessWorkflow'

/** One comparison of a programme at a time: who asks meanwhile waits for the one that is under way. */
export const completenessWorkflowId = (programme: string) => `completeness/${programme}`

/** One programme, or all of them. */
export type ComparedProgrammes = { programme: string } | { programme: null }
