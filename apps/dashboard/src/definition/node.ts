import type { Shape } from '@mithaq/domain/definition/shape'
import type { ComponentType } from 'react'
import type { Findings, Path } from './place.ts'

export interface NodeProps {
  shape: Shape
  path: Path
  value: unknown
  findings: Findings
  isDisabled: boolean
  /** What a list of ids is chosen from. */
  ids: readonly { id: string; name: { ar: string; fr: string } }[]
  /** Else the field's own name. */
  label?: string
  onChange: (path: Path, value: unknown) => void
}

/** What stands in another place draws what stands in it by this: the two may not name each other. */
export interface Outer extends Omit<NodeProps, 'shape'> {
  Node: ComponentType<NodeProps>
  label: string
  /** Stands in something that has said its name: an item of a list, a whole part. */
  isBare?: boolean
}
