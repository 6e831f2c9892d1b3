import { Button } from '@mantine/core'
import { pathText } from '@mithaq/domain/definition/path'
import type { Shape } from '@mithaq/domain/definition/shape'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { blankItem } from './blank.ts'
import { isText } from './changes.ts'
import classes from './definition.module.css'
import { FindingList } from './finding-list.tsx'
import { GroupView } from './group-view.tsx'
import type { Outer } from './node.ts'
import { findingsAt, placeId } from './place.ts'
import { partOf } from './value-at.ts'

type ListProps = Outer & { each: Shape }

/** A list: each item with its fields, taken out or moved up; one more at its end. */
export function ListView({ each, path, value, label, isBare = false, Node, ...rest }: ListProps) {
  const said = useSaid()
  const { definition: words } = useWords()
  const items: readonly unknown[] = Array.isArray(value) ? value : []
  const id = placeId(pathText(path))
  const set = (to: readonly unknown[]) => rest.onChange(path, to)
  const nameOf = (item: unknown, index: number): string => {
    const name = partOf(item, 'name') ?? partOf(item, 'title') ?? partOf(item, 'text')
    const short = isText(name) ? said(name) : ''
    return short === ''
      ? each.is === 'amount'
        ? words.year(index + 1)
        : words.item(index + 1)
      : shortened(short)
  }
  const body = (
    <>
      <FindingList id={`${id}-found`} findings={findingsAt(rest.findings, path, false)} />
      <ol className={each.is === 'group' ? classes['items'] : classes['figures']}>
        {items.map((item, index) => (
          // Items have no other name than their place while they are typed.
          <li key={index}>
            {each.is === 'group' ? (
              <>
                <h4>
                  <bdi>{nameOf(item, index)}</bdi>
                </h4>
                <GroupView
                  {...rest}
                  Node={Node}
                  shape={each}
                  path={[...path, index]}
                  value={item}
                  label=""
                  isBare
                />
              </>
            ) : (
              <Node {...rest} shape={each} path={[...path, index]} value={item} label={nameOf(item, index)} />
            )}
            {rest.isDisabled ? null : (
              <p className={classes['ways']}>
                {index > 0 && each.is === 'group' ? (
                  <Button
                    variant="subtle"
                    aria-label={words.moveItemUp(nameOf(item, index))}
                    onClick={() => set(movedUp(items, index))}
                  >
                    {words.moveUp}
                  </Button>
                ) : null}
                <Button
                  variant="subtle"
                  aria-label={words.removeItem(nameOf(item, index))}
                  onClick={() => set(items.toSpliced(index, 1))}
                >
                  {words.remove}
                </Button>
              </p>
            )}
          </li>
        ))}
      </ol>
      {items.length === 0 ? <p className="quiet">{words.nothing}</p> : null}
      {rest.isDisabled ? null : (
        <Button id={`${id}-add`} onClick={() => set([...items, blankItem(each, items, prefixOf(path))])}>
          {words.add}
        </Button>
      )}
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

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 58).trimEnd()}…` : text)

/** 'criterion' of 'criteria' is a language's matter: an id begins as its list is named. */
const prefixOf = (path: Outer['path']): string =>
  (path.findLast((step) => typeof step === 'string') ?? 'item').replaceAll(/[^A-Za-z0-9-]/g, '')

function movedUp(items: readonly unknown[], index: number): unknown[] {
  const moved = items.toSpliced(index, 1)
  return moved.toSpliced(index - 1, 0, items[index])
}
