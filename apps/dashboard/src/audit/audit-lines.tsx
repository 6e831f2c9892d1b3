import { useQueries, useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useWindowRows } from '../pieces/window-rows.ts'
import { useOffice } from '../session/me.ts'
import { AuditLineView } from './audit-line.tsx'
import { linesQuery, placesQuery, windowSize, type AuditLine, type Narrow } from './audit-queries.ts'
import classes from './audit.module.css'
import type { Register } from './narrow.ts'

interface LinesProps {
  programme: string
  narrow: Narrow
  register: Register
  newest: { count: number; lines: AuditLine[] }
}

/** As high as a line is before it has been seen. */
const guessed: Record<Register, number> = { citizen: 74, staff: 104, auditor: 168 }

/** The newest line on top; however many there are, those in sight and some around them are here. */
export function AuditLines({ programme, narrow, register, newest }: LinesProps) {
  const { count } = newest
  const { shown, listProps, rowProps } = useWindowRows({
    className: classes['lines'],
    count,
    guessed: guessed[register],
    overscan: 4,
    keyOf: useCallback((row) => count - row, [count]),
  })
  const windows = [...new Set(shown.map(({ index }) => Math.floor((count - 1 - index) / windowSize)))]
  const known = useQueries({
    queries: windows.map((window) => ({
      ...linesQuery(programme, narrow, window),
      // The end came with the number of lines.
      enabled: !isInside(window, newest),
    })),
  })
  const lineAt = (place: number): AuditLine | undefined => {
    const ofEnd = newest.lines[place - (count - newest.lines.length)]
    if (ofEnd) return ofEnd
    const window = Math.floor(place / windowSize)
    return known[windows.indexOf(window)]?.data?.lines[place % windowSize]
  }
  const inSight = shown.flatMap(({ index }) => lineAt(count - 1 - index) ?? [])
  const places = usePlaces(programme, register, inSight)
  return (
    <ol {...listProps}>
      {shown.map((row) => {
        const place = count - 1 - row.index
        const line = lineAt(place)
        return (
          <li
            key={row.key}
            {...rowProps(row)}
            className={line?.kind === 'refused' ? classes['refused'] : undefined}
          >
            {line ? (
              <AuditLineView
                programme={programme}
                line={line}
                register={register}
                place={places?.get(line.requestId)}
              />
            ) : (
              <div className={classes['coming']} style={{ height: guessed[register] - 20 }} />
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** Whether a window's lines all came with the newest ones. */
function isInside(window: number, { count, lines }: LinesProps['newest']): boolean {
  return window * windowSize >= count - lines.length
}

/** Where the engine keeps what is in sight; asked in the auditor's register alone. */
function usePlaces(programme: string, register: Register, lines: readonly AuditLine[]) {
  const role = useOffice()?.role
  const isAsked = register === 'auditor' && (role === 'auditor' || role === 'officer') && lines.length > 0
  const asked = lines.filter(({ requestId, kind }) => requestId !== '' && kind === 'event')
  // Sent again only when a line comes into sight that was not there.
  const { data } = useQuery({
    ...placesQuery(programme, asked),
    enabled: isAsked,
    placeholderData: (before) => before,
  })
  return data
}
