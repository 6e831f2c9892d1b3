import type { Shape } from '@mithaq/domain/definition/shape'
import { memo } from 'react'
import { useWords } from '../language/reading-language.tsx'
import classes from './definition.module.css'
import { GroupView } from './group-view.tsx'
import { ListView } from './list-view.tsx'
import { NodeView } from './node-view.tsx'
import type { NodeProps } from './node.ts'
import { placeId, sectionOf } from './place.ts'

interface SectionProps extends Omit<NodeProps, 'path' | 'label'> {
  section: string
  name: string
  isOpen: boolean
  isCorrected: boolean
  onOpen: (isOpen: boolean) => void
}

/** One part, shut until it is opened; its line says whether it is corrected, and how much was found in it. */
export function SectionView({ section, name, isOpen, isCorrected, onOpen, findings, ...rest }: SectionProps) {
  const { definition: words } = useWords()
  const count = findings.filter(({ path }) => sectionOf(path) === section).length
  return (
    <details
      open={isOpen}
      className={classes['part']}
      id={`part-${section}`}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen) onOpen(currentTarget.open)
      }}
    >
      <summary>
        <span>{name}</span>
        {count > 0 ? <span className={classes['count']}>{words.found(count)}</span> : null}
        {isCorrected ? <b>{words.corrected}</b> : null}
      </summary>
      {isOpen ? (
        <div id={placeId(section)} tabIndex={-1} className={classes['inside']}>
          <Inside {...rest} section={section} findings={findings} />
        </div>
      ) : null}
    </details>
  )
}

const Inside = memo(function Inside({
  section,
  shape,
  ...rest
}: Omit<NodeProps, 'path' | 'label'> & { section: string; shape: Shape }) {
  const node = { ...rest, Node: NodeView, path: [section], label: '' }
  if (shape.is === 'group') return <GroupView {...node} shape={shape} isBare />
  if (shape.is === 'list') return <ListView {...node} each={shape.each} isBare />
  return <NodeView {...rest} shape={shape} path={[section]} />
})
