export const archiveSweepWorkflowType = 'archiveSweepWorkflow'
