import { grounds } from '@mithaq/domain/programme/ground'
import { recordWords } from '@mithaq/i18n/desk/record'
import { Link } from '@tanstack/react-router'
import { memo, useState } from 'react'
import { useSaid, useWords, useWordsOf } from '../language/reading-language.tsx'
import { paths } from '../paths.ts'
import { Labelled } from '../pieces/labelled.tsx'
import { Moment } from '../pieces/moment.tsx'
import { Person } from '../pieces/person.tsx'
import type { AuditEvent, AuditLine } from './audit-queries.ts'
import classes from './audit.module.css'
import { LineDocuments } from './line-documents.tsx'
import type { Register } from './narrow.ts'

interface Place {
  run: string
  event: number
}

interface LineProps {
  programme: string
  line: AuditLine
  register: Register
  place: Place | undefined
}

/** One line of the record, in as many words as its reader asks for. */
export const AuditLineView = memo(function AuditLineView({ programme, line, register, place }: LineProps) {
  const said = useSaid()
  const words = useWordsOf(recordWords)
  const isCitizen = register === 'citizen'
  const told = said(line.sentences)
  return (
    <>
      <p>{line.kind === 'refused' ? <Labelled label={<b>{words.refused}</b>}>{told}</Labelled> : told}</p>
      <p className={classes['meta']}>
        <Moment at={line.at} isDay={isCitizen} />
        {' · '}
        <Person role={line.role} name={isCitizen ? null : line.personName} />
      </p>
      {line.kind === 'event' && !isCitizen ? <Ground line={line} /> : null}
      {register === 'auditor' ? <Examined programme={programme} line={line} place={place} /> : null}
    </>
  )
})

function Ground({ line: { ground, version } }: { line: AuditEvent }) {
  const said = useSaid()
  const { programme } = useWords()
  return (
    <p className={classes['meta']}>
      {said(grounds[ground])}
      {grounds[ground].isVerified ? null : ` (${programme.toVerify})`}
      {` · ${programme.inRecord(version)}`}
    </p>
  )
}

function Examined({ programme, line, place }: Omit<LineProps, 'register'>) {
  const words = useWordsOf(recordWords)
  const isFiled = line.kind === 'event' && line.stream.startsWith('dossier/')
  return (
    <>
      <p className={classes['meta']}>
        {line.kind === 'event' ? (
          <>
            <Leaf programme={programme} line={line} />
            {' · '}
          </>
        ) : null}
        {place ? (
          <Link {...paths.history(programme, { run: place.run, before: place.event + 1 }, true)}>
            {words.run} <code dir="ltr">{place.run.slice(0, 8)}</code> · {words.event(place.event)}
          </Link>
        ) : isFiled ? (
          words.notByEngine
        ) : null}
      </p>
      {line.kind === 'event' ? <LineDocuments programme={programme} line={line} /> : null}
      <Raw line={line} />
    </>
  )
}

function Leaf({ programme, line: { leaf, version, stream } }: { programme: string; line: AuditEvent }) {
  const words = useWordsOf(recordWords)
  if (leaf === null) return words.noLeaf
  const dossier = stream.startsWith('dossier/') ? stream.slice('dossier/'.length) : undefined
  return (
    <span className={classes['leaf']}>
      {words.leaf(leaf)} (
      <Link {...paths.recordProof(programme, { version, dossier })}>{words.provesIt}</Link>)
    </span>
  )
}

function Raw({ line }: { line: AuditLine }) {
  const words = useWordsOf(recordWords)
  const [isOpen, setOpen] = useState(false)
  const { sentences: _, personName: __, ...whole } = line
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.raw}</summary>
      {isOpen ? (
        <pre dir="ltr" tabIndex={0}>
          {JSON.stringify(whole, null, 2)}
        </pre>
      ) : null}
    </details>
  )
}
