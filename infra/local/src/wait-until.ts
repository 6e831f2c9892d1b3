import { setTimeout as pause } from 'node:timers/promises'

/**
 * Asks `probe` every `everyMs` until it answers with something other than undefined.
 * @throws what `onTimeout` returns, once `withinMs` have passed
 */
export async function waitUntil<T>(
  probe: () => Promise<T | undefined> | T | undefined,
  bound: { withinMs: number; everyMs?: number; onTimeout: () => Error },
): Promise<T> {
  const end = performance.now() + bound.withinMs
  for (;;) {
    const answer = await probe()
    if (answer !== undefined) return answer
    if (performance.now() > end) throw bound.onTimeout()
    await pause(bound.everyMs ?? 25)
  }
}
