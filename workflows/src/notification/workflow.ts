import { ApplicationFailure, proxyActivities } from '@temporalio/workflow'
import type { NotificationActivities } from './activities.ts'
import type { NoticeKey } from './messages.ts'

const retry = { initialInterval: '2 seconds', backoffCoefficient: 2, maximumInterval: '1 hour' } as const

/** Finding the readers needs only the database: an outage delays it, as it delays everything. */
const { findReaders } = proxyActivities<NotificationActivities>({ startToCloseTimeout: '10 seconds', retry })

/** A mail that no server took for a week is given up: the workflow fails, and staff see it. */
const { sendNotice } = proxyActivities<NotificationActivities>({
  startToCloseTimeout: '30 seconds',
  scheduleToCloseTimeout: '7 days',
  retry,
})

/** Readers written to at a time: one history holds thousands of activities, one mail server does not take them all. */
const atOnce = 20

/** Tells one event to its readers: one mail each, tried again for each on its own. Answers how many were sent. */
export async function notificationWorkflow(notice: NoticeKey): Promise<number> {
  const readers = await findReaders(notice)
  const unreached: string[] = []
  for (let next = 0; next < readers.length; next += atOnce) {
    const batch = readers.slice(next, next + atOnce)
    const outcomes = await Promise.allSettled(batch.map((person) => sendNotice({ ...notice, person })))
    unreached.push(...batch.filter((_, index) => outcomes[index]?.status === 'rejected'))
  }
  if (unreached.length > 0) {
    throw ApplicationFailure.nonRetryable('mail refused for seven days', 'unreached', unreached)
  }
  return readers.length
}
