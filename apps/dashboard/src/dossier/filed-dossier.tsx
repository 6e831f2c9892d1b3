import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useForm } from '../form/use-form.ts'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { Page } from '../layout/page.tsx'
import { paths } from '../paths.ts'
import { Bdi } from '../pieces/bdi.tsx'
import { Labelled } from '../pieces/labelled.tsx'
import { Moment } from '../pieces/moment.tsx'
import { Star } from '../pieces/star.tsx'
import type { ProgrammePageData } from '../programme/programme-queries.ts'
import { DocumentDownload } from '../record/document-download.tsx'
import { useOffice } from '../session/me.ts'
import { DossierAnswers } from './dossier-answers.tsx'
import type { OwnDossier } from './dossier-query.ts'
import classes from './dossier.module.css'
import { draftIn } from './draft.ts'
import { beginReplacing } from './replacing.ts'

interface FiledProps {
  page: ProgrammePageData
  filed: OwnDossier
  /** Of the form in the store. */
  name: string
}

/** What is filed: another ground than a draft's, the receipt on top, and what can still be done until the deadline. */
export function FiledDossier({ page, filed, name }: FiledProps) {
  const said = useSaid()
  const { dossier: words, form: formWords } = useWords()
  const { form } = useForm(name)
  const navigate = useNavigate()
  const programme = page.state.id
  const { addenda, deadline, closedAt } = page.state.call
  const isCancelled = closedAt === null && page.state.stage !== 'call'
  const isOpen = closedAt === null && !isCancelled && deadline !== null && page.now < deadline.at
  const isToReconfirm = filed.reconfirmedFor < addenda
  // What this browser holds is what was filed only where it filed this very version.
  const isOurs = form.done?.version === filed.version
  return (
    <Page title={words.filedTitle} lead={<Bdi>{said(page.definition.title)}</Bdi>}>
      <div className={classes['filed']}>
        <Receipt programme={programme} filed={filed} />
        {isToReconfirm && isOpen ? <p className={classes['shut']}>{words.toReconfirm}</p> : null}
        {isOpen ? (
          <>
            <p>
              <Labelled label={words.deadline}>
                <Moment at={deadline.at} from={page.now} />
              </Labelled>
            </p>
            <div className={classes['ends']}>
              {isToReconfirm ? (
                <Button variant="filled" onClick={() => void navigate(paths.dossier(programme, 'reconfirm'))}>
                  {words.reconfirm}
                </Button>
              ) : null}
              <Button
                onClick={() => {
                  beginReplacing(name)
                  void navigate(paths.dossier(programme))
                }}
              >
                {words.replace}
              </Button>
              <Button onClick={() => void navigate(paths.dossier(programme, 'withdraw'))}>
                {words.withdraw}
              </Button>
            </div>
          </>
        ) : (
          <p>{isCancelled ? words.cancelled : words.closed}</p>
        )}
        <h2>{words.whatNext}</h2>
        <p>{words.whatNextLead}</p>
        {isOurs ? (
          <DossierAnswers page={page} draft={draftIn(form.drafts)} isChangeable={false} />
        ) : (
          <p className="quiet">{words.differs}</p>
        )}
      </div>
      <p>
        <Link {...paths.programme(programme)}>{formWords.back}</Link>
      </p>
    </Page>
  )
}

function Receipt({ programme, filed }: { programme: string; filed: OwnDossier }) {
  const said = useSaid()
  const { dossier: words } = useWords()
  const office = useOffice()
  return (
    <section className={classes['receipt']} role="status">
      <h2>
        <Star size={28} />
        {words.receiptTitle}
      </h2>
      <dl>
        <div>
          <dt>{words.filedAt}</dt>
          <dd>
            <Moment at={filed.filedAt} />
          </dd>
        </div>
        {office ? (
          <div>
            <dt>{words.associationName}</dt>
            <dd>
              <bdi>{said(office.associationName ?? office.title)}</bdi>
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{words.version}</dt>
          <dd>{words.versionN(filed.version)}</dd>
        </div>
        <div>
          <dt>{words.digest}</dt>
          <dd>
            <code dir="ltr">{filed.digest.match(/.{1,8}/g)?.join(' ')}</code>
            <span className="quiet">{words.digestHelp}</span>
          </dd>
        </div>
      </dl>
      <DocumentDownload programme={programme} document="receipt" />
      <Button className={classes['print']} onClick={() => print()}>
        {words.print}
      </Button>
    </section>
  )
}
