/** Somebody else has signed in in this browser since the page was opened, here or in another tab. */
let isAnother = false
const watchers = new Set<() => void>()

export const isAnotherPerson = (): boolean => isAnother

/** The word by which the server refuses what a page of one person asks in the session of another. */
export const otherPerson = 'other-person'

export function findAnotherPerson(): void {
  if (isAnother) return
  isAnother = true
  for (const watcher of watchers) watcher()
}

/** For `useSyncExternalStore`. */
export function watchAnotherPerson(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}
