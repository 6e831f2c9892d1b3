export { programmeWorkflow } from './programme/workflow.ts'
