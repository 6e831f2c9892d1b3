import type { ReactNode } from 'react'
import { useReading } from '../language/reading-language.tsx'

/** A name and what it names, with the colon as each language writes it. */
export function Labelled({ label, children }: { label: string; children: ReactNode }) {
  const { language } = useReading()
  return (
    <>
      {label}
      {language === 'fr' ? '\u00A0: ' : ': '}
      {children}
    </>
  )
}
