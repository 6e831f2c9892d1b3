import type { Database } from '@mithaq/db/database'
import { listen, type Listening } from '@mithaq/db/listening'
import { startWaitingLetters } from '@mithaq/db/letter/writes'
import { startWaiting, type WaitingNotice } from '@mithaq/db/outbox/writes'
import { letterWorkflowId, letterWorkflowType } from '@mithaq/workflows/letter/messages'
import type { letterWorkflow } from '@mithaq/workflows/letter/workflow'
import { notificationWorkflowId, notificationWorkflowType } from '@mithaq/workflows/notification/messages'
import type { notificationWorkflow } from '@mithaq/workflows/notification/workflow'
import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client'

export interface DispatchOptions {
  db: Database
  /** The same database, for the connection that listens. */
  databaseUrl: string
  engine: Client
  taskQueue: string
  /** Told of an outage once when it begins; dispatching goes on by itself when it is over. */
  onTrouble?: (error: unknown) => void
  /** Milliseconds between two looks at the outbox, beside those it asks for; 5,000 unless given. */
  pollMs?: number
}

export interface Dispatch {
  stop: () => Promise<void>
}

const batch = 20

/**
 * Starts a workflow for each notice that waits in the outbox, and for each letter that waits: as soon as the database says that
 * there is one, and every few seconds in case that word was lost. Neither an outage of the database nor one of
 * the engine ends it, and a notice started twice is one workflow.
 */
export function startDispatch(options: DispatchOptions): Dispatch {
  const { db, databaseUrl, pollMs = 5_000, onTrouble = () => {} } = options
  let isStopped = false
  let isTroubled = false
  let listening: Listening | null = null
  let wake = () => {}

  const untilNone = async (start: () => Promise<number>) => {
    while (!isStopped && (await start()) > 0);
  }

  const round = async () => {
    try {
      listening ??= await listen(databaseUrl, ['outbox'], {
        onNotice: () => wake(),
        onLost: () => {
          listening = null
          wake()
        },
      })
      const outcomes = await Promise.allSettled([
        untilNone(() => startWaiting(db, batch, (notice) => startOne(options, notice))),
        untilNone(() => startWaitingLetters(db, batch, (id) => startLetter(options, id))),
      ])
      const failed = outcomes.find((outcome) => outcome.status === 'rejected')
      if (failed) throw failed.reason
      isTroubled = false
    } catch (error) {
      if (!isTroubled) onTrouble(error)
      isTroubled = true
    }
  }

  const running = (async () => {
    while (!isStopped) {
      // Armed before the look, so that word of a notice that comes meanwhile is not lost.
      let timer: NodeJS.Timeout | undefined
      const woken = new Promise<void>((resolve) => {
        wake = resolve
        timer = setTimeout(resolve, pollMs)
      })
      await round()
      if (!isStopped) await woken
      clearTimeout(timer)
    }
  })()

  return {
    stop: async () => {
      isStopped = true
      wake()
      await running
      listening?.stop()
    },
  }
}

async function startOne({ engine, taskQueue }: DispatchOptions, notice: WaitingNotice): Promise<void> {
  const key = { programme: notice.programmeId, version: notice.version, to: notice.notice.to }
  await once(engine, () =>
    engine.workflow.start<typeof notificationWorkflow>(notificationWorkflowType, {
      ...asOne,
      workflowId: notificationWorkflowId(key),
      taskQueue,
      args: [key],
    }),
  )
}

async function startLetter({ engine, taskQueue }: DispatchOptions, id: string): Promise<void> {
  await once(engine, () =>
    engine.workflow.start<typeof letterWorkflow>(letterWorkflowType, {
      ...asOne,
      workflowId: letterWorkflowId(id),
      taskQueue,
      args: [id],
    }),
  )
}

/** Started twice, a workflow of one id is one workflow. */
const asOne = {
  workflowIdConflictPolicy: 'USE_EXISTING',
  workflowIdReusePolicy: 'REJECT_DUPLICATE',
} as const

async function once(engine: Client, start: () => Promise<unknown>): Promise<void> {
  try {
    await engine.withDeadline(Date.now() + 5_000, start)
  } catch (error) {
    // It ran already, and only the mark was lost.
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error
  }
}
