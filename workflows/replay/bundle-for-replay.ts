import { fileURLToPath } from 'node:url'
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker'

/** The workflow code of a file with the reporting interceptor inside, for replayHistory; some seconds. */
export async function bundleForReplay(workflowsPath: string): Promise<{ code: string }> {
  return bundleWorkflowCode({
    workflowsPath,
    workflowInterceptorModules: [fileURLToPath(import.meta.resolve('./interceptor.ts'))],
    logger: new DefaultLogger('WARN'),
  })
}
