import { useCallback, useEffect } from 'react'
import { useWindowRows } from '../pieces/window-rows.ts'
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
  const { shown, listProps, rowProps } = useWindowRows({
    className: classes['lines'],
    count: lines.length,
    guessed,
    overscan: 8,
    keyOf: useCallback((row) => `${lines[row]?.run} ${lines[row]?.event}`, [lines]),
    ...(more ? { setSize: -1 } : {}),
  })
  const last = shown.at(-1)?.index ?? 0
  useEffect(() => {
    if (last >= lines.length - ahead) more?.()
  }, [last, lines.length, more])
  return (
    <ol {...listProps}>
      {shown.map((row) => {
        const line = lines[row.index]
        return line ? (
          <li key={row.key} data-kind={line.kind} {...rowProps(row)}>
            <HistoryLineView line={line} />
          </li>
        ) : null
      })}
    </ol>
  )
}
