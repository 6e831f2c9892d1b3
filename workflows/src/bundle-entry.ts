export { letterWorkflow } from './letter/workflow.ts'
export { notificationWorkflow } from './notification/workflow.ts'
export { programmeWorkflow } from './programme/workflow.ts'
