import {
  condition,
  continueAsNew,
  defineUpdate,
  proxyActivities,
  setHandler,
  sleep,
} from '@temporalio/workflow'

/** Small enough to be read whole beside the tests of the clock and of replay. */
export interface TinyActivities {
  pay: (payment: { amount: number; to: string }) => Promise<void>
  note: (words: string) => Promise<void>
}

const { pay, note } = proxyActivities<TinyActivities>({ startToCloseTimeout: '1 minute' })

export const timeOf = defineUpdate<number>('timeOf')
export const finish = defineUpdate('finish')

/** Notes every due instant, one run for each, until it is told to finish. */
export async function reminders(due: number[]): Promise<void> {
  let isOver = false
  setHandler(timeOf, () => Date.now())
  setHandler(finish, () => {
    isOver = true
  })
  const [next, ...later] = due
  if (next !== undefined) {
    await sleep(next - Date.now())
    await note(new Date().toISOString())
    await continueAsNew<typeof reminders>(later)
  }
  await condition(() => isOver)
}

export async function payments(): Promise<void> {
  await pay({ amount: 120000, to: 'association' })
  await sleep('1 millisecond')
  await note('paid')
}
