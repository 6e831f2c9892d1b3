/** A page in use whose session has ended: whoever needs one waits here until somebody signs in, or gives up. */
type Answer = 'signed-in' | 'given-up'

let waiting: { asked: Promise<Answer>; answer: (answer: Answer) => void } | null = null
const watchers = new Set<() => void>()

/** Asks for a sign-in over the page; many who ask at once are answered by one. */
export function askForSignIn(): Promise<Answer> {
  if (!waiting) {
    const { promise, resolve } = Promise.withResolvers<Answer>()
    waiting = { asked: promise, answer: resolve }
    tell()
  }
  return waiting.asked
}

export function answerSignIn(answer: Answer): void {
  waiting?.answer(answer)
  waiting = null
  tell()
}

export const isSignInAsked = (): boolean => waiting !== null

/** For `useSyncExternalStore`. */
export function watchSignIn(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

const tell = () => {
  for (const watcher of watchers) watcher()
}
