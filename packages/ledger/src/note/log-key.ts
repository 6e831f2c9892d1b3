import { verifierOf, type Verifier } from './verifier.ts'

/** A verifier key of a log, and the sizes of the trees whose heads it signs, both ends included. */
export interface LogKey {
  verifier: Verifier
  fromSize: number
  toSize: number
  /** It follows a key that was lost, which could say nothing of it. */
  isTakenUp?: true
}

/** A key of which no hand-over is known. */
export const ofEverySize = (verifier: Verifier): LogKey => ({ verifier, fromSize: 0, toSize: Infinity })

/** Whether a key was the log's own when the log had so many leaves. */
export const isKeyAt = ({ fromSize, toSize }: LogKey, size: number): boolean =>
  fromSize <= size && size <= toSize

/** A verifier key as it was typed or came along; undefined where it is none. */
export function readKey(vkey: string): Verifier | undefined {
  try {
    return verifierOf(vkey)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return undefined
  }
}
