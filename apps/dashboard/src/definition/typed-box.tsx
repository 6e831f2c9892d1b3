import { useState } from 'react'
import { FiguresBox } from '../form/kinds/text-box.tsx'

interface TypedProps {
  id: string
  describedBy: string | undefined
  isWrong: boolean
  isDisabled: boolean
  label?: string
  size: 'tiny' | 'short' | 'medium'
  value: unknown
  /** What is read is kept; what cannot be read is kept as it is typed, and the check says so. */
  read: (text: string) => unknown
  write: (value: unknown) => string
  onValue: (value: unknown) => void
}

/** A box for a figure, a day, an hour: its text is the writer's as long as it says the same as the value. */
export function TypedBox({ value, read, write, onValue, ...box }: TypedProps) {
  const [text, setText] = useState(() => write(value))
  const shown = Object.is(read(text), value) ? text : write(value)
  return (
    <FiguresBox
      {...box}
      value={shown}
      onValue={(typed) => {
        setText(typed)
        onValue(read(typed))
      }}
    />
  )
}
