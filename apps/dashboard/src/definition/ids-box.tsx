import { Checkbox } from '@mantine/core'
import { useSaid } from '../language/reading-language.tsx'
import type { NodeProps } from './node.ts'

interface IdsProps {
  id: string
  isDisabled: boolean
  value: unknown
  ids: NodeProps['ids']
  onValue: (value: unknown) => void
}

/** What a tranche comes after: milestones, by their names. One that is no more is shown by its id. */
export function IdsBox({ id, isDisabled, value, ids, onValue }: IdsProps) {
  const said = useSaid()
  const chosen = Array.isArray(value) ? value.map(String) : []
  const lost = chosen.filter((one) => !ids.some((known) => known.id === one))
  const shown = [...ids, ...lost.map((one) => ({ id: one, name: { ar: one, fr: one } }))]
  return shown.map(({ id: one, name }, index) => (
    <Checkbox
      key={one}
      id={index === 0 ? id : `${id}-${one}`}
      label={said(name)}
      disabled={isDisabled}
      checked={chosen.includes(one)}
      onChange={({ currentTarget }) =>
        onValue(currentTarget.checked ? [...chosen, one] : chosen.filter((other) => other !== one))
      }
    />
  ))
}
