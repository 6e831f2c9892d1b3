import { setupI18n } from '@lingui/core'
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import { languages, locales, type BothLanguages, type Language } from '../language.ts'

export type Messages = Readonly<Record<string, string>>
export type Values = Readonly<Record<string, string | number>>

/** ICU messages of both languages, compiled once; a word that has none gives null. */
export function catalogueOf(
  messages: Record<Language, Messages>,
): (word: string, values: Record<Language, Values>) => BothLanguages | null {
  const readers = {
    ar: readerOf('ar', messages.ar),
    fr: readerOf('fr', messages.fr),
  }
  return (word, values) => {
    if (!languages.every((language) => Object.hasOwn(messages[language], word))) return null
    return { ar: readers.ar._(word, { ...values.ar }), fr: readers.fr._(word, { ...values.fr }) }
  }
}

function readerOf(language: Language, messages: Messages) {
  const locale = locales[language]
  const compiled = Object.entries(messages).map(
    ([word, message]) => [word, compileMessageOrThrow(message)] as const,
  )
  return setupI18n({ locale, messages: { [locale]: Object.fromEntries(compiled) } })
}
