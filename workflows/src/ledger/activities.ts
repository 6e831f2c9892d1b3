import { Context } from '@temporalio/activity'

/** Reads the whole ledger, and keeps what it found where everybody may read it. */
export type CheckAndKeep = () => Promise<void>

export interface LedgerActivities {
  checkWholeLedger: () => Promise<void>
}

const heartbeatMs = 5_000

export function ledgerActivities(checkAndKeep: CheckAndKeep): LedgerActivities {
  return {
    checkWholeLedger: async () => {
      const context = Context.current()
      const beat = setInterval(() => context.heartbeat(), heartbeatMs)
      try {
        await checkAndKeep()
      } finally {
        clearInterval(beat)
      }
    },
  }
}
