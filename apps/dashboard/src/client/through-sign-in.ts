import type { AppRouter } from '@mithaq/server/router'
import type { TRPCLink } from '@trpc/client'
import { observable } from '@trpc/server/observable'
import { findAnotherPerson, otherPerson } from './another-person.ts'
import { failureOf } from './failure.ts'
import { askForReading, askForSignIn, isSignedOut } from './sign-in-gate.ts'

/** Words that say that nobody is signed in, or no more. */
export const signedOut: ReadonlySet<string> = new Set(['sign-in-required', 'session-ended'])

/** What is not open to all is hidden from whoever is signed out. */
const mayNeedSignIn = (word: string): boolean =>
  signedOut.has(word) || (word === 'not-found' && isSignedOut())

/** A request that meets an ended session waits for a sign-in and is then sent as it was: nothing typed is lost. */
export const throughSignIn: TRPCLink<AppRouter> =
  () =>
  ({ next, op }) =>
    observable((observer) => {
      let isOver = false
      let ongoing = send()
      return () => {
        isOver = true
        ongoing.unsubscribe()
      }

      async function askAndGoOn(error: Parameters<typeof observer.error>[0]) {
        const answer = await (op.type === 'mutation' ? askForSignIn() : askForReading())
        if (isOver) return
        if (answer === 'signed-in') ongoing = send()
        else observer.error(error)
      }

      function send() {
        return next(op).subscribe({
          next: (value) => observer.next(value),
          complete: () => observer.complete(),
          error: (error) => {
            const failure = failureOf(error)
            if (failure.kind === 'refused' && failure.refusal.word === otherPerson) findAnotherPerson()
            if (failure.kind !== 'refused' || !mayNeedSignIn(failure.refusal.word)) {
              observer.error(error)
              return
            }
            void askAndGoOn(error)
          },
        })
      }
    })
