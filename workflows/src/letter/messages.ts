export const letterWorkflowType = 'letterWorkflow'

/** One workflow for each letter, named after its row. */
export const letterWorkflowId = (id: string): string => `letter/${id}`
