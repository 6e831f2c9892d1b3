import type { ReactNode } from 'react'
import { SavedNote } from '../form/saved-note.tsx'
import { useForm } from '../form/use-form.ts'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { Page } from '../layout/page.tsx'
import { Bdi } from '../pieces/bdi.tsx'
import { Labelled } from '../pieces/labelled.tsx'
import { Moment } from '../pieces/moment.tsx'
import type { ProgrammePageData } from '../programme/programme-queries.ts'
import classes from './dossier.module.css'
import type { OwnDossier } from './dossier-query.ts'

export interface DraftProps {
  page: ProgrammePageData
  /** What the record has; a draft beside it is a replacement, or comes after a withdrawal. */
  own: OwnDossier | null
  /** Of the form in the store. */
  name: string
}

/** Every page of a draft says that it is one, until when it can be filed, and when it was saved. */
export function DraftFrame({
  page,
  own,
  name,
  title,
  children,
}: DraftProps & { title: string; children: ReactNode }) {
  const said = useSaid()
  const { dossier: words } = useWords()
  const { form } = useForm(name)
  const { publishedAt, deadline, closedAt } = page.state.call
  const isCancelled = closedAt === null && page.state.stage !== 'call'
  const isClosed = closedAt !== null || (deadline !== null && deadline.at <= page.now)
  return (
    <Page
      title={title}
      beside={<SavedNote name={name} form={form} />}
      lead={<Bdi>{said(page.definition.title)}</Bdi>}
    >
      <p className={classes['draft']}>
        <b>{words.draft}</b>
        {own?.status === 'filed' ? ` · ${words.draftOfReplacement}` : null}
        {own?.status === 'withdrawn' ? ` · ${words.withdrawn}` : null}
        {deadline ? (
          <>
            <br />
            <Labelled label={words.deadline}>
              <Moment at={deadline.at} from={page.now} />
            </Labelled>
          </>
        ) : null}
      </p>
      {publishedAt === null ? <p className={classes['shut']}>{words.notOpen}</p> : null}
      {isClosed || isCancelled ? (
        <p className={classes['shut']}>{isCancelled ? words.cancelled : words.closed}</p>
      ) : null}
      {children}
    </Page>
  )
}
