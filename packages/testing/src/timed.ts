/** An answer, and how long it took. */
export async function timed<T>(ask: () => Promise<T>): Promise<{ answer: T; ms: number }> {
  const from = performance.now()
  const answer = await ask()
  return { answer, ms: performance.now() - from }
}
