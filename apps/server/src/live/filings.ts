/** How long filings of one programme are gathered before anybody is told. */
const gatherMs = 200

/** Gathers who filed, and says it once for each programme: a rush of filings is a handful of notifications. */
export function newFilings(notify: (programme: string, filers: readonly string[]) => Promise<void>) {
  const gathered = new Map<string, Set<string>>()
  return {
    filed: (programme: string, association: string): void => {
      const known = gathered.get(programme)
      if (known) {
        known.add(association)
        return
      }
      gathered.set(programme, new Set([association]))
      setTimeout(() => {
        const filers = [...(gathered.get(programme) ?? [])]
        gathered.delete(programme)
        // Nobody's filing depends on it: a screen that was not told shows it when it is looked at.
        notify(programme, filers).catch(() => {})
      }, gatherMs).unref()
    },
  }
}
