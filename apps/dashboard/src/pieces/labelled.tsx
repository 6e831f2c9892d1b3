import type { ReactNode } from 'react'
import { Colon } from './colon.tsx'

/** A name and what it names, with the colon as each language writes it. */
export function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      {label}
      <Colon />
      {children}
    </>
  )
}
