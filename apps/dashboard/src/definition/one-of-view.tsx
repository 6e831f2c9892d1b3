import { pathText } from '@mithaq/domain/definition/path'
import type { Shape } from '@mithaq/domain/definition/shape'
import { fieldNameAt } from '@mithaq/i18n/definition/field-names'
import { ChooseBox } from '../form/kinds/choose-box.tsx'
import { useSaid } from '../language/reading-language.tsx'
import { blank } from './blank.ts'
import classes from './definition.module.css'
import { FindingList } from './finding-list.tsx'
import { GroupView } from './group-view.tsx'
import type { Outer } from './node.ts'
import { findingsAt, placeId, placeOf } from './place.ts'

type OneOfProps = Outer & { shape: Extract<Shape, { is: 'one-of' }> }

/** One of several ways of saying a thing: each is known by its first field. */
export function OneOfView({ shape, path, value, label, Node, ...rest }: OneOfProps) {
  const said = useSaid()
  const ways = shape.options.flatMap((option) => (option.is === 'group' ? [option] : []))
  const firstOf = (way: (typeof ways)[number]): string => way.fields[0]?.name ?? ''
  const chosen = ways.find((way) => typeof value === 'object' && value !== null && firstOf(way) in value)
  const id = placeId(pathText(path))
  const found = findingsAt(rest.findings, path, false)
  return (
    <div className={classes['oneOf']}>
      <div className={classes['field']}>
        <label htmlFor={id}>{label}</label>
        <ChooseBox
          id={id}
          describedBy={found.length > 0 ? `${id}-found` : undefined}
          isWrong={chosen === undefined || found.length > 0}
          isDisabled={rest.isDisabled}
          value={chosen ? firstOf(chosen) : ''}
          choices={ways.map((way) => ({
            id: firstOf(way),
            name: said(fieldNameAt(`${placeOf(path)}.${firstOf(way)}`)),
          }))}
          onValue={(name) => {
            const way = ways.find((each) => firstOf(each) === name)
            if (way) rest.onChange(path, blank(way))
          }}
        />
        <FindingList id={`${id}-found`} findings={found} />
      </div>
      {chosen ? (
        <GroupView
          {...rest}
          findings={rest.findings.filter((one) => !found.includes(one))}
          Node={Node}
          shape={chosen}
          path={path}
          value={value}
          label=""
          isBare
        />
      ) : null}
    </div>
  )
}
