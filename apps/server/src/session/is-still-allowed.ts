import type { Context } from '../context.ts'

/** Whether whoever opened a stream may still read it: asked again and again as long as it is open. */
export async function isStillAllowed({ actor, actorNow }: Context): Promise<boolean> {
  const now = await actorNow()
  return now !== null && now.person === actor?.person && now.role === actor.role
}
