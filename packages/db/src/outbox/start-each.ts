/**
 * Hands each waiting row to `start`, all at once. Answers which were started and which were not; and throws nothing, so that one
 * that cannot be started holds up no other.
 */
export async function startEach<Row>(
  rows: readonly Row[],
  start: (row: Row) => Promise<void>,
): Promise<{ started: Row[]; failed: Row[]; failure: unknown }> {
  const outcomes = await Promise.allSettled(rows.map(start))
  const isStarted = (index: number) => outcomes[index]?.status === 'fulfilled'
  return {
    started: rows.filter((_, index) => isStarted(index)),
    failed: rows.filter((_, index) => !isStarted(index)),
    failure: outcomes.find((outcome) => outcome.status === 'rejected')?.reason,
  }
}
