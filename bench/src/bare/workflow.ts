import { condition, defineSignal, proxyActivities, setHandler } from '@temporalio/workflow'
import { touch } from './workflow-messages.ts'

export const finish = defineSignal('finish')

const { echo } = proxyActivities<{ echo: (n: number) => Promise<number> }>({
  startToCloseTimeout: '10 seconds',
})

/** The least the engine can do for a command: one update, one activity. */
export async function bareWorkflow(): Promise<void> {
  let isFinished = false
  setHandler(touch, (n) => echo(n))
  setHandler(finish, () => {
    isFinished = true
  })
  await condition(() => isFinished)
}
