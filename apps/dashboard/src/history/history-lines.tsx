import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { HistoryLineView } from './history-line.tsx'
import classes from './history.module.css'
import type { HistoryLine } from './history-queries.ts'

interface LinesProps {
  lines: readonly HistoryLine[]
  /** Asks for what came before them; null where nothing did, or it is on its way. */
  more: (() => void) | null
}

const guessed = 98
/** So many lines before the last one known, the next ones are asked for. */
const ahead = 30

/** The lines in sight and some around them, out of all that were read. */
export function HistoryLines({ lines, more }: LinesProps) {
  const list = useRef<HTMLOListElement>(null)
  const [scrollMargin, setMargin] = useState(0)
  useLayoutEffect(() => setMargin(list.current?.offsetTop ?? 0), [])
  const rows = useWindowVirtualizer({
    count: lines.length,
    estimateSize: () => guessed,
    overscan: 8,
    scrollMargin,
    getItemKey: (row) => `${lines[row]?.run} ${lines[row]?.event}`,
  })
  const shown = rows.getVirtualItems()
  const last = shown.at(-1)?.index ?? 0
  useEffect(() => {
    if (last >= lines.length - ahead) more?.()
  }, [last, lines.length, more])
  return (
    <ol ref={list} className={classes['lines']} style={{ height: rows.getTotalSize() }}>
      {shown.map(({ index, key, start }) => {
        const line = lines[index]
        return line ? (
          <li
            key={key}
            data-index={index}
            data-kind={line.kind}
            ref={rows.measureElement}
            aria-setsize={more ? -1 : lines.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - scrollMargin}px)` }}
          >
            <HistoryLineView line={line} />
          </li>
        ) : null
      })}
    </ol>
  )
}
