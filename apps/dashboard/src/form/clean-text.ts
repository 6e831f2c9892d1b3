// Overrides, embeddings and isolates show a text in another order than it has; the server refuses the overrides.
const steering = /[\u202A-\u202E\u2066-\u2069]/gu
// In a name a bare direction mark is as unseen as they are.
const marks = /[\u200E\u200F\u061C]/gu
// oxlint-disable-next-line no-control-regex -- what no text may hold, but for tab and line breaks
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu

/** Longer than any letter of the procedure, far shorter than what the server's door lets through. */
export const longestText = 100_000
export const longestTextShown = String(longestText).replace(/000$/, '.000')

export interface Cleaned {
  text: string
  /** Whether an unseen mark was taken out. */
  isChanged: boolean
}

/** A person's text without what cannot be seen; letters stay as they are. */
export function cleanText(given: string, isName = false): Cleaned {
  const text = given
    .replaceAll(steering, '')
    .replaceAll(isName ? marks : /(?!)/gu, '')
    .replaceAll(unwritable, '')
  return { text: text.toWellFormed(), isChanged: text.length !== given.length }
}
