import { Input } from '@mantine/core'
import { latinDigits } from '@mithaq/domain/money/latin-digits'
import classes from './kinds.module.css'

interface FiguresProps {
  id: string
  describedBy: string | undefined
  isWrong: boolean
  isDisabled: boolean
  value: string
  label?: string
  size: 'tiny' | 'short' | 'medium' | 'long'
  onValue: (value: string) => void
}

/** The keyboard that a phone shows: a date has its strokes, an amount its comma. */
const modes = { tiny: 'text', short: 'text', medium: 'decimal', long: 'numeric' } as const

/** A box for figures: digits typed or pasted in Arabic form become the ones the record uses, under the writer's eyes. */
export function FiguresBox({
  id,
  describedBy,
  isWrong,
  isDisabled,
  value,
  label,
  size,
  onValue,
}: FiguresProps) {
  return (
    <Input
      id={id}
      aria-describedby={describedBy}
      aria-invalid={isWrong || undefined}
      aria-label={label}
      error={isWrong}
      disabled={isDisabled}
      inputMode={modes[size]}
      autoComplete="off"
      dir="ltr"
      className={`${classes['figures']} ${classes[size]}`}
      value={value}
      onChange={({ currentTarget }) => onValue(latinDigits(currentTarget.value))}
    />
  )
}
