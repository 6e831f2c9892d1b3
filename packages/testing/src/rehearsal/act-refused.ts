import type { BothLanguages } from '@mithaq/i18n/language'

/** An act of the play that should have been done, and was refused: the play cannot go on. */
export class ActRefused extends Error {
  readonly act: string
  readonly word: string
  /** Why, as the person would read it. */
  readonly sentences: BothLanguages | null

  constructor(act: string, error: Error) {
    super(`${act} was refused: ${error.message}`, { cause: error })
    this.name = 'ActRefused'
    this.act = act
    this.word = error.message
    this.sentences = sentencesIn(error)
  }
}

/** The server sends the sentences of a refusal with it. */
function sentencesIn(error: Error): BothLanguages | null {
  const data = 'data' in error ? error.data : null
  if (typeof data !== 'object' || data === null || !('sentences' in data)) return null
  return data.sentences as BothLanguages | null
}
