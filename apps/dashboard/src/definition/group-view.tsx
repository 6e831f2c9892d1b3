import { pathText } from '@mithaq/domain/definition/path'
import type { Shape } from '@mithaq/domain/definition/shape'
import classes from './definition.module.css'
import { FindingList } from './finding-list.tsx'
import type { Outer } from './node.ts'
import { findingsAt, placeId } from './place.ts'
import { partOf } from './value-at.ts'

type GroupProps = Outer & { shape: Extract<Shape, { is: 'group' }> }

/** Fields that belong together; figures and choices stand beside each other, texts have a line of their own. */
export function GroupView({ shape, path, value, label, isBare = false, Node, ...rest }: GroupProps) {
  const found = findingsAt(rest.findings, path, false)
  const id = placeId(pathText(path))
  const body = (
    <>
      <FindingList id={`${id}-found`} findings={found} />
      <div className={classes['fields']}>
        {shape.fields.map((field) => (
          <Node
            key={field.name}
            shape={field.shape}
            path={[...path, field.name]}
            value={partOf(value, field.name)}
            findings={rest.findings}
            isDisabled={rest.isDisabled}
            ids={rest.ids}
            onChange={rest.onChange}
          />
        ))}
      </div>
    </>
  )
  if (isBare) return body
  return (
    <fieldset className={classes['group']} id={id} tabIndex={-1}>
      <legend>{label}</legend>
      {body}
    </fieldset>
  )
}
