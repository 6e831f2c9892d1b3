import { useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import classes from './window-rows.module.css'

interface Rows {
  /** The list's own class, beside what places its rows. */
  className: string | undefined
  count: number
  /** Pixels of a row that has not been seen. */
  guessed: number
  /** Rows kept beside those in sight. */
  overscan: number
  /** The same function while the rows are the same: for another one, every row of the list is placed anew. */
  keyOf: (row: number) => number | string
  /** What a reader is told of how many there are; -1 where nobody knows yet. */
  setSize?: number
}

/** Of a list of any length, the rows in sight and some around them, placed where they would stand. */
export function useWindowRows({ className = '', count, guessed, overscan, keyOf, setSize = count }: Rows) {
  const list = useRef<HTMLOListElement>(null)
  const [scrollMargin, setMargin] = useState(0)
  useLayoutEffect(() => setMargin(list.current?.offsetTop ?? 0), [])
  const rows = useWindowVirtualizer({
    count,
    estimateSize: () => guessed,
    overscan,
    scrollMargin,
    getItemKey: keyOf,
  })
  return {
    shown: rows.getVirtualItems(),
    listProps: {
      ref: list,
      className: `${classes['rows']} ${className}`,
      style: { height: rows.getTotalSize() },
    },
    rowProps: ({ index, start }: VirtualItem) => ({
      'data-index': index,
      ref: rows.measureElement,
      'aria-setsize': setSize,
      'aria-posinset': index + 1,
      style: { transform: `translateY(${start - scrollMargin}px)` },
    }),
  }
}
