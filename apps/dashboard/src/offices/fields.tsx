import { Checkbox, Radio } from '@mantine/core'
import { formatDate } from '@mithaq/i18n/dates/date-time'
import type { ReactNode } from 'react'
import { fieldId } from '../form/field-frame.tsx'
import { FieldShell } from '../form/field-shell.tsx'
import { ChooseBox } from '../form/kinds/choose-box.tsx'
import formClasses from '../form/kinds/kinds.module.css'
import { readDay } from '../form/kinds/read-day.ts'
import { FiguresBox } from '../form/kinds/text-box.tsx'
import { WordsBox } from '../form/kinds/words-box.tsx'
import { useReading } from '../language/reading-language.tsx'

export interface OfficeFieldProps<V> {
  name: string
  label: string
  help?: string
  fault: string | null
  isDisabled: boolean
  isOptional?: boolean
  value: V
  onValue: (value: V) => void
}

interface Choice {
  id: string
  name: string
  meaning?: string
}

/** What a control takes of its field. */
function boxOf({ name, help, fault, isDisabled }: Omit<OfficeFieldProps<unknown>, 'onValue' | 'value'>) {
  const id = fieldId(name)
  const described = [help ? `${id}-help` : null, fault === null ? null : `${id}-fault`].filter(Boolean)
  return { id, describedBy: described.join(' ') || undefined, isWrong: fault !== null, isDisabled }
}

function Shell<V>({
  of,
  isGroup = false,
  children,
}: {
  of: OfficeFieldProps<V>
  isGroup?: boolean
  children: ReactNode
}) {
  const { name, label, help = null, fault, isOptional = false } = of
  const shell = { id: fieldId(name), label, help, fault, isOptional, isGroup }
  return <FieldShell {...shell}>{children}</FieldShell>
}

export function ChooseField(
  props: OfficeFieldProps<string> & { nothing: string; choices: readonly Choice[] },
) {
  const { nothing, choices, value, onValue } = props
  return (
    <Shell of={props}>
      <ChooseBox {...boxOf(props)} nothing={nothing} choices={choices} value={value} onValue={onValue} />
    </Shell>
  )
}

export function NameField(props: OfficeFieldProps<string>) {
  return (
    <Shell of={props}>
      <WordsBox {...boxOf(props)} isName value={props.value} onValue={props.onValue} />
    </Shell>
  )
}

export function TextField(props: OfficeFieldProps<string> & { lines?: number }) {
  return (
    <Shell of={props}>
      <WordsBox {...boxOf(props)} lines={props.lines ?? 1} value={props.value} onValue={props.onValue} />
    </Shell>
  )
}

/** A day, typed; under the box it stands in full, with its weekday. */
export function DayField(props: OfficeFieldProps<string>) {
  const { language } = useReading()
  const day = readDay(props.value)
  return (
    <Shell of={props}>
      <FiguresBox {...boxOf(props)} size="short" value={props.value} onValue={props.onValue} />
      <p className={formClasses['read']}>{day ? formatDate(day, language) : null}</p>
    </Shell>
  )
}

export function OneOfField(props: OfficeFieldProps<string> & { choices: readonly Choice[] }) {
  const { id, isDisabled } = boxOf(props)
  return (
    <Shell of={props} isGroup>
      <div className={formClasses['choices']}>
        {props.choices.map((choice, index) => (
          <Radio
            key={choice.id}
            id={index === 0 ? id : `${id}-${choice.id}`}
            name={id}
            label={choice.name}
            description={choice.meaning}
            disabled={isDisabled}
            checked={props.value === choice.id}
            onChange={() => props.onValue(choice.id)}
          />
        ))}
      </div>
    </Shell>
  )
}

export function SomeOfField(
  props: OfficeFieldProps<readonly string[]> & { choices: readonly Choice[]; empty: string },
) {
  const { id, isDisabled } = boxOf(props)
  const { value, onValue } = props
  return (
    <Shell of={props} isGroup>
      {props.choices.length === 0 ? <p className="quiet">{props.empty}</p> : null}
      <div className={formClasses['choices']}>
        {props.choices.map((choice, index) => (
          <Checkbox
            key={choice.id}
            id={index === 0 ? id : `${id}-${choice.id}`}
            label={choice.name}
            disabled={isDisabled}
            checked={value.includes(choice.id)}
            onChange={() =>
              onValue(
                value.includes(choice.id) ? value.filter((one) => one !== choice.id) : [...value, choice.id],
              )
            }
          />
        ))}
      </div>
    </Shell>
  )
}
