/** A page in use whose session has ended: whoever needs one waits here until somebody signs in, or gives up. */
type Answer = 'signed-in' | 'given-up'

let waiting: { asked: Promise<Answer>; answer: (answer: Answer) => void } | null = null
/** The page on which somebody put the sign-in off. */
let putOffAt: string | null = null
const watchers = new Set<() => void>()
const patient = new Set<() => void>()

/** Asks for a sign-in over the page; many who ask at once are answered by one. */
export function askForSignIn(): Promise<Answer> {
  if (!waiting) {
    const { promise, resolve } = Promise.withResolvers<Answer>()
    waiting = { asked: promise, answer: resolve }
    tell()
  }
  return waiting.asked
}

/**
 * For what is read: a page reads again by itself, and where somebody put the sign-in off, they go on with the page as it is.
 * What they send, and the next page, ask anew.
 */
export async function askForReading(): Promise<Answer> {
  return putOffAt === location.pathname ? 'given-up' : askForSignIn()
}

export function answerSignIn(answer: Answer): void {
  if (!waiting) return
  waiting.answer(answer)
  waiting = null
  if (answer === 'signed-in') knowSignedIn()
  else putOffAt = location.pathname
  tell()
}

/** Somebody is signed in, here or in another tab. */
export function knowSignedIn(): void {
  putOffAt = null
  for (const goOn of patient) goOn()
  patient.clear()
}

/** At once, unless a sign-in is asked for or was put off. */
export async function whenSignedIn(): Promise<void> {
  if (!isSignedOut()) return
  await new Promise<void>((resolve) => patient.add(resolve))
}

/** Whether a page in use is known to have nobody signed in: what is open to all is then answered as to anyone. */
export const isSignedOut = (): boolean => waiting !== null || putOffAt !== null

export const isSignInAsked = (): boolean => waiting !== null

/** For `useSyncExternalStore`. */
export function watchSignIn(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

const tell = () => {
  for (const watcher of watchers) watcher()
}
