import { deskWords, type DeskWords } from '@mithaq/i18n/desk/words'
import { isLanguage, type BothLanguages, type Language } from '@mithaq/i18n/language'
import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react'

const storedAs = 'mithaq.language'

interface Reading {
  language: Language
  read: (language: Language) => void
}

const Context = createContext<Reading>({ language: 'ar', read: () => {} })

/** The reader's language: Arabic until they choose, kept in this browser, and said on `<html>` before anything is drawn. */
export function ReadingLanguage({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage)
  const read = useCallback((chosen: Language) => {
    localStorage.setItem(storedAs, chosen)
    sayLanguage(chosen)
    setLanguage(chosen)
  }, [])
  const value = useMemo(() => ({ language, read }), [language, read])
  return <Context value={value}>{children}</Context>
}

export function useReading(): Reading {
  return use(Context)
}

/** The dashboard's words in the reader's language. */
export function useWords(): DeskWords {
  return deskWords[use(Context).language]
}

/** Words of one room, which come with its page. */
export function useWordsOf<W>(words: Record<Language, W>): W {
  return words[use(Context).language]
}

/** Chooses out of what stands in both languages. */
export function useSaid(): (both: BothLanguages) => string {
  const { language } = use(Context)
  return useCallback((both) => both[language], [language])
}

/** A link from the public pages names the language they were read in. */
function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang')
  const stored = localStorage.getItem(storedAs)
  const language = isLanguage(asked) ? asked : isLanguage(stored) ? stored : 'ar'
  if (isLanguage(asked)) localStorage.setItem(storedAs, asked)
  sayLanguage(language)
  return language
}

function sayLanguage(language: Language): void {
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
}

export function directionOf(language: Language): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr'
}
