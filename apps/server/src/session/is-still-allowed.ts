import type { Context } from '../context.ts'
import { isOutage } from '../outage.ts'

/**
 * Whether whoever opened a stream may still read it: asked again and again as long as it is open. A record that is away
 * says nothing, and nobody can be sent away meanwhile.
 */
export async function isStillAllowed({ actor, actorNow }: Context): Promise<boolean> {
  try {
    const now = await actorNow()
    return now !== null && JSON.stringify(now) === JSON.stringify(actor)
  } catch (error) {
    if (isOutage(error)) return true
    throw error
  }
}
