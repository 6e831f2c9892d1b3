import { tracked } from '@trpc/server'
import { z } from 'zod'
import { isStillAllowed } from '../session/is-still-allowed.ts'
import { signedInProcedure } from '../trpc.ts'

/** tRPC puts the id here that the browser sends when it comes back. */
const input = z.strictObject({ lastEventId: z.string().max(100).nullish() }).optional()

/**
 * A stream looks at least this often whether it may stay open, whatever it has to tell. What somebody does to an office or a
 * session is told by the channel `standing` at once; of their own end by date nobody tells (R4: within five seconds).
 */
const lookEveryMs = 4_000

/**
 * What changes, as long as the line holds: one programme, or everything where something may have been missed. After a
 * lost line it begins behind the last id that was told; to be told twice does no harm.
 */
export const watchChanges = signedInProcedure.input(input).subscription(async function* ({
  ctx,
  input: given,
  signal,
}) {
  const { live } = ctx
  const reader = live.open(ctx.actor, given?.lastEventId ?? null)
  let lookedAt = performance.now()
  try {
    while (signal?.aborted !== true && !live.isStopped()) {
      // However often something is told: once the while is over, the next look is for who reads.
      const restMs = lookedAt + lookEveryMs - performance.now()
      const { told, isToLook } = await reader.next(Math.max(restMs, 0), signal)
      if (live.isStopped()) return
      if (isToLook) {
        if (!(await isStillAllowed(ctx))) return
        lookedAt = performance.now()
      }
      for (const { id, ...change } of told) yield tracked(id, change)
    }
  } finally {
    live.close(reader)
  }
})
