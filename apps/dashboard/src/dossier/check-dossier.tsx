import { Button } from '@mantine/core'
import { dossierForms } from '@mithaq/i18n/forms/dossier'
import { Link } from '@tanstack/react-router'
import { useCallback } from 'react'
import { SendingNote } from '../form/sending-note.tsx'
import { useAsking } from '../form/use-sending.ts'
import { useForm } from '../form/use-form.ts'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { paths } from '../paths.ts'
import { DossierAnswers } from './dossier-answers.tsx'
import classes from './dossier.module.css'
import { bodyOf, draftIn, missingIn, type Missing } from './draft.ts'
import { DraftFrame, type DraftProps } from './draft-frame.tsx'
import { sendDossier } from './send-dossier.ts'

/** Everything once more before it is filed; what is missing leads back, and nothing incomplete goes out. */
export function CheckDossier(props: DraftProps) {
  const { page, own, name } = props
  const said = useSaid()
  const { dossier: words, form: formWords } = useWords()
  const { form } = useForm(name)
  const programme = page.state.id
  const act = own?.status === 'filed' ? 'replaceDossier' : 'fileDossier'
  const draft = draftIn(form.drafts)
  const { papers } = page.definition
  const missing = missingIn(draft, papers)
  const body = bodyOf(draft, papers)
  const post = useCallback(
    (given: typeof body) => sendDossier({ name, programme, act, body: given }),
    [name, programme, act],
  )
  const { sending, send } = useAsking(name, post)
  const isLocked = sending.is === 'sending' || sending.is === 'confirming' || form.sent !== null
  const { button, lead, confirm } = dossierForms[act]
  return (
    <DraftFrame {...props} title={words.checkTitle}>
      <SendingNote sending={sending} />
      {missing.length > 0 ? (
        <MissingList programme={programme} page={page} missing={missing} />
      ) : (
        <p>{said(lead)}</p>
      )}
      <DossierAnswers page={page} draft={draft} isChangeable={!isLocked} />
      {body ? <p className={classes['sworn']}>{said(confirm)}</p> : null}
      <div className={classes['ends']}>
        <Button
          variant="filled"
          disabled={isLocked || body === null}
          onClick={() => {
            if (body) send(body)
          }}
        >
          {isLocked ? formWords.sending : said(button)}
        </Button>
        <Link {...paths.dossier(programme)}>{words.done}</Link>
      </div>
    </DraftFrame>
  )
}

interface MissingProps {
  programme: string
  page: DraftProps['page']
  missing: readonly Missing[]
}

function MissingList({ programme, page, missing }: MissingProps) {
  const said = useSaid()
  const { dossier: words } = useWords()
  return (
    <section className={classes['missing']}>
      <h2>{words.notComplete}</h2>
      <ul>
        {missing.map((thing) => {
          const paper =
            thing.is === 'paper' ? page.definition.papers.find(({ id }) => id === thing.paper) : null
          return (
            <li key={paper?.id ?? thing.is}>
              <Link {...paths.dossier(programme, paper?.part ?? 'association')}>
                {thing.is === 'paper' ? words.missingPaper(paper ? said(paper.name) : '') : words[thing.is]}
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
