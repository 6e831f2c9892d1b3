import { useEffect, useRef } from 'react'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { fieldId } from './field-frame.tsx'
import classes from './form.module.css'
import type { AnyFieldWords } from './kind.ts'
import type { Fault } from './reading.ts'

interface SummaryProps {
  faults: ReadonlyMap<string, Fault>
  words: Readonly<Record<string, AnyFieldWords>>
}

/** What is left to mend, each a way to its field; it takes the reader's place when it appears. */
export function FaultSummary({ faults, words }: SummaryProps) {
  const said = useSaid()
  const { form } = useWords()
  const place = useRef<HTMLElement>(null)
  const isShown = faults.size > 0
  useEffect(() => {
    if (isShown) place.current?.focus()
  }, [isShown])
  if (!isShown) return null
  return (
    <section ref={place} tabIndex={-1} role="alert" className={classes['summary']}>
      <h2>{form.faults(faults.size)}</h2>
      <ul>
        {[...faults].map(([name, fault]) => (
          <li key={name}>
            <a
              href={`#${fieldId(name)}`}
              onClick={(event) => {
                event.preventDefault()
                document.querySelector<HTMLElement>(`#${CSS.escape(fieldId(name))}`)?.focus()
              }}
            >
              {words[name] ? said(words[name].label) : name}
            </a>
            {' — '}
            {fault(form)}
          </li>
        ))}
      </ul>
    </section>
  )
}
