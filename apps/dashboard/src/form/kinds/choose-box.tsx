import { NativeSelect } from '@mantine/core'
import { useWords } from '../../language/reading-language.tsx'

interface ChooseProps {
  id: string
  describedBy: string | undefined
  isWrong: boolean
  isDisabled: boolean
  value: string
  label?: string
  /** Stands where nothing is chosen. */
  nothing?: string
  choices: readonly { id: string; name: string }[]
  onValue: (value: string) => void
}

/** One of a list, by its name; nothing is chosen beforehand. */
export function ChooseBox(props: ChooseProps) {
  const { form } = useWords()
  const { id, describedBy, isWrong, isDisabled, value, label, choices, onValue } = props
  return (
    <NativeSelect
      id={id}
      aria-describedby={describedBy}
      aria-label={label}
      error={isWrong}
      disabled={isDisabled}
      value={value}
      onChange={({ currentTarget }) => onValue(currentTarget.value)}
      data={[
        { value: '', label: props.nothing ?? form.requiredChoice },
        ...choices.map(({ id: choice, name }) => ({ value: choice, label: name })),
      ]}
    />
  )
}
