import { Button, FileButton } from '@mantine/core'
import { formatDate } from '@mithaq/i18n/dates/date-time'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { definition as definitionSchema, type Definition } from '@mithaq/domain/definition/schema'
import { api } from '../client/api.ts'
import { queries } from '../client/queries.ts'
import { newRequestId } from '../form/form-store.ts'
import { useReading, useSaid, useWords } from '../language/reading-language.tsx'
import { Page } from '../layout/page.tsx'
import { paths } from '../paths.ts'
import { Amount } from '../pieces/amount.tsx'
import { Bdi } from '../pieces/bdi.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import classes from './definition.module.css'
import { ProblemList } from './problem-list.tsx'
import { readDefinitionFile, type ReadFile } from './read-definition-file.ts'

/** A programme begins as a draft made from a file: checked, looked at, then drafted. */
export function NewProgrammePage() {
  const { definition: words } = useWords()
  const [read, setRead] = useState<ReadFile | 'reading' | null>(null)
  return (
    <Page title={words.newTitle} lead={words.newLead}>
      <FileButton
        accept="application/json,.json"
        onChange={(file) => {
          if (!file) return
          setRead('reading')
          void readDefinitionFile(file).then(setRead)
        }}
      >
        {(props) => (
          <Button {...props} variant={read === null ? 'filled' : 'default'} disabled={read === 'reading'}>
            {read === null ? words.choose : words.chooseOther}
          </Button>
        )}
      </FileButton>
      <div aria-live="polite" className={classes['newFile']}>
        {read === 'reading' ? <Waiting lines={4} /> : read ? <Told key={read.name} read={read} /> : null}
      </div>
    </Page>
  )
}

function Told({ read }: { read: ReadFile }) {
  const { definition: words } = useWords()
  if (read.is === 'failed') return <ToldFailure error={read.error} />
  if (read.is === 'too-large') return <p role="alert">{words.tooLarge}</p>
  if (read.is === 'not-json') return <p role="alert">{words.notJson(read.name)}</p>
  const { count, problems } = read.checked
  return (
    <>
      {read.is === 'read' ? <Summary definition={definitionSchema.parse(read.json)} /> : null}
      <section className={classes['summary']}>
        <h2>{count === 0 ? words.foundNone : words.found(count)}</h2>
        {count > 0 ? <p>{read.is === 'read' ? words.mayMend : words.mustMend}</p> : null}
        <ProblemList findings={problems.map((found) => ({ ...found, rehearsedAt: null }))} />
        {count > problems.length ? <p className="quiet">…</p> : null}
        <CountedFrom day={read.checked.countedFrom} />
      </section>
      {read.is === 'read' ? <DraftIt definition={definitionSchema.parse(read.json)} /> : null}
    </>
  )
}

function CountedFrom({ day }: { day: Parameters<typeof formatDate>[0] | null }) {
  const { definition: words } = useWords()
  const { language } = useReading()
  return day ? <p className="quiet small">{words.countedFrom(formatDate(day, language))}</p> : null
}

function Summary({ definition: { id, title, council, budget, durationMonths } }: { definition: Definition }) {
  const said = useSaid()
  const { definition: words, programme } = useWords()
  return (
    <section>
      <h2>
        <Bdi>{said(title)}</Bdi>
      </h2>
      <dl className={classes['facts']}>
        <div>
          <dt>{words.newId}</dt>
          <dd>
            <code dir="ltr">{id}</code>
          </dd>
        </div>
        <div>
          <dt>{words.newCouncil}</dt>
          <dd>{said(council.name)}</dd>
        </div>
        <div>
          <dt>{programme.budget}</dt>
          <dd>
            <Amount amount={budget.total} />
          </dd>
        </div>
        <div>
          <dt>{programme.duration}</dt>
          <dd>{programme.months(durationMonths)}</dd>
        </div>
      </dl>
    </section>
  )
}

function DraftIt({ definition }: { definition: Definition }) {
  const { definition: words } = useWords()
  const navigate = useNavigate()
  // The same draft for as long as nobody has answered: sent again, it has one effect.
  const requestId = useRef(newRequestId())
  const draft = useMutation({
    mutationFn: () => api.programme.draft.mutate({ requestId: requestId.current, definition }),
    onSuccess: async ({ programme, isDrafted }) => {
      await queries.invalidateQueries({ queryKey: ['programme'] })
      if (isDrafted) await navigate(paths.programme(programme))
    },
  })
  return (
    <>
      {draft.error ? <ToldFailure error={draft.error} again={() => draft.mutate()} /> : null}
      {draft.data && !draft.data.isDrafted ? <p role="status">{words.notConfirmed}</p> : null}
      <Button variant="filled" disabled={draft.isPending} onClick={() => draft.mutate()}>
        {draft.isPending ? words.drafting : words.draftIt}
      </Button>
    </>
  )
}
