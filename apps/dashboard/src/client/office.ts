const storedAs = 'mithaq.office'
const watchers = new Set<() => void>()

/** The office one acts in: of this tab, and of the next one opened. Null for the first or only one. */
export function actingOffice(): string | null {
  return sessionStorage.getItem(storedAs) ?? localStorage.getItem(storedAs)
}

export function actIn(office: string): void {
  sessionStorage.setItem(storedAs, office)
  localStorage.setItem(storedAs, office)
  for (const watcher of watchers) watcher()
}

/** An office that is not held any more, or that somebody else held in this browser, is acted in no more. */
export function actAmong(held: readonly { id: string }[]): void {
  const acting = actingOffice()
  if (acting === null || held.some(({ id }) => id === acting)) return
  sessionStorage.removeItem(storedAs)
  localStorage.removeItem(storedAs)
  for (const watcher of watchers) watcher()
}

export function watchOffice(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}
