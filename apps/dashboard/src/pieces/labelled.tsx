import type { ReactNode } from 'react'
import { useReading } from '../language/reading-language.tsx'

const colon = { ar: ':', fr: '\u00A0:' }

/** What something is, and the thing: French sets a space before the colon, at which no line breaks. */
export function Labelled({ label, children }: { label: ReactNode; children: ReactNode }) {
  const { language } = useReading()
  return (
    <>
      {label}
      {colon[language]} {children}
    </>
  )
}
