import { pathText } from '@mithaq/domain/definition/path'
import { fieldNameAt } from '@mithaq/i18n/definition/field-names'
import { memo } from 'react'
import { useSaid } from '../language/reading-language.tsx'
import classes from './definition.module.css'
import { FindingList } from './finding-list.tsx'
import { GroupView } from './group-view.tsx'
import { IdsBox } from './ids-box.tsx'
import { LeafBox } from './leaf-box.tsx'
import { ListView } from './list-view.tsx'
import { OneOfView } from './one-of-view.tsx'
import type { NodeProps } from './node.ts'
import { findingsAt, placeId, placeOf } from './place.ts'

/** Fields that only wrap others: what they wrap says enough. */
const wrappers: ReadonlySet<unknown> = new Set(['value', 'values'])

/** One place of a definition with what stands in it, and beside it what was found there. */
export const NodeView = memo(function NodeView(props: NodeProps) {
  const said = useSaid()
  const { shape, path, value, findings, isDisabled, onChange } = props
  const label = props.label ?? said(fieldNameAt(placeOf(path)))
  const at = pathText(path)
  const id = placeId(at)
  if (shape.is === 'group') {
    return (
      <GroupView {...props} Node={NodeView} shape={shape} label={label} isBare={wrappers.has(path.at(-1))} />
    )
  }
  if (shape.is === 'one-of') return <OneOfView {...props} Node={NodeView} shape={shape} label={label} />
  if (shape.is === 'list' && shape.each.is !== 'id') {
    return <ListView {...props} Node={NodeView} each={shape.each} label={label} />
  }
  const found = findingsAt(findings, path, true)
  const leaf = {
    id,
    label,
    describedBy: found.length > 0 ? `${id}-found` : undefined,
    isWrong: found.some(({ rehearsedAt }) => rehearsedAt === null),
    isDisabled,
    value,
    onValue: (to: unknown) => onChange(path, to),
  }
  return (
    <div className={classes['field']} data-is={shape.is}>
      {shape.is === 'text' || shape.is === 'list' ? (
        <p className={classes['label']}>{label}</p>
      ) : (
        <label htmlFor={id}>{label}</label>
      )}
      {shape.is === 'list' ? <IdsBox {...leaf} ids={props.ids} /> : <LeafBox {...leaf} shape={shape} />}
      <FindingList id={`${id}-found`} findings={found} />
    </div>
  )
})
