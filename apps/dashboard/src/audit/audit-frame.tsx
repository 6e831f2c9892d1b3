import { recordWords } from '@mithaq/i18n/desk/record'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useSaid, useWords, useWordsOf } from '../language/reading-language.tsx'
import { Page } from '../layout/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { paths } from '../paths.ts'
import { Bdi } from '../pieces/bdi.tsx'
import { AlarmBadge } from '../record/alarm-badge.tsx'
import { RoomLinks } from '../pieces/room-links.tsx'
import { programmeQuery } from '../programme/programme-queries.ts'
import { useOffice } from '../session/me.ts'

interface FrameProps {
  title: string
  lead: string
  children: ReactNode
}

/** What every part of the auditor's room stands in: the programme it is about, and the way to the other parts. */
export function AuditFrame({ title, lead, children }: FrameProps) {
  const { programme = '' } = useParams({ strict: false })
  const said = useSaid()
  const { form } = useWords()
  const { data } = useQuery(programmeQuery(programme))
  return (
    <Page
      title={title}
      lead={
        <>
          <Link {...paths.programme(programme)}>
            {data ? <Bdi>{said(data.definition.title)}</Bdi> : form.back}
          </Link>
          <br />
          {lead}
        </>
      }
      above={<AuditRooms programme={programme} />}
    >
      <AlarmBadge />
      {children}
    </Page>
  )
}

function AuditRooms({ programme }: { programme: string }) {
  const words = useWordsOf(recordWords)
  const role = useOffice()?.role
  const isExaminer = role === 'auditor' || role === 'officer'
  const rooms = [
    { to: paths.record(programme), name: words.timeline },
    { to: paths.recordProof(programme), name: words.proof },
    { to: paths.recordPast(programme), name: words.past },
    ...(isExaminer
      ? [
          { to: paths.history(programme), name: words.engine },
          { to: paths.recordReplay(programme), name: words.replay },
          { to: paths.recordReadings(programme), name: words.readings },
        ]
      : []),
  ]
  return <RoomLinks label={words.rooms} rooms={rooms} />
}
