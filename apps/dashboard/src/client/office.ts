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

export function watchOffice(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}
