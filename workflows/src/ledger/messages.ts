export const ledgerCheckWorkflowType = 'ledgerCheckWorkflow'

/** One check of the ledger at a time: who asks meanwhile waits for the one that is under way. */
export const ledgerCheckWorkflowId = (taskQueue: string) => `ledger-check/${taskQueue}`
