/**
 * Calls `stop` once when the program that started this one (boot.mjs, over Node's message channel) is gone, killed ones
 * included. Without such a program it does nothing, and it keeps nobody alive.
 */
export function followParent(stop: () => void): void {
  if (process.channel === undefined || process.channel === null) return
  process.once('disconnect', stop)
  process.channel.unref()
}
