import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import { formatDate } from '@mithaq/i18n/dates/date-time'
import { dossierFields } from '@mithaq/i18n/forms/dossier'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import answers from '../form/form.module.css'
import { readDay } from '../form/kinds/read-day.ts'
import { useReading, useSaid, useWords } from '../language/reading-language.tsx'
import { paths } from '../paths.ts'
import type { ProgrammePageData } from '../programme/programme-queries.ts'
import classes from './dossier.module.css'
import type { DossierDraft, Part } from './draft.ts'

interface AnswersProps {
  page: ProgrammePageData
  draft: DossierDraft
  /** Whether each part leads back to where it is written. */
  isChangeable: boolean
}

/** Everything that is in a dossier, part by part. */
export function DossierAnswers({ page, draft, isChangeable }: AnswersProps) {
  const said = useSaid()
  const { language } = useReading()
  const { form } = useWords()
  const { receipt, bureau, bureauMandateEndsOn } = dossierFields
  const day = (text: string) => {
    const read = readDay(text)
    return read ? formatDate(calendarDate(read), language) : form.nothingGiven
  }
  const shared = { programme: page.state.id, isChangeable }
  return (
    <>
      {(['administrative', 'technical', 'financial'] as const).map((part) => (
        <Section key={part} part={part} {...shared}>
          {page.definition.papers
            .filter((paper) => paper.part === part)
            .map(({ id, name }) => {
              const kept = draft.papers[id]
              return (
                <div key={id}>
                  <dt>{said(name)}</dt>
                  <dd>
                    {kept ? <bdi>{kept.name}</bdi> : <span className="quiet">{form.nothingGiven}</span>}
                  </dd>
                </div>
              )
            })}
        </Section>
      ))}
      <Section part="association" {...shared}>
        <div>
          <dt>{said(receipt.label)}</dt>
          <dd>
            {draft.receiptKind === '' ? null : `${said(receipt.fields.kind.choices[draft.receiptKind])} · `}
            {day(draft.receiptIssuedOn)}
          </dd>
        </div>
        <div>
          <dt>{said(bureau.label)}</dt>
          <dd>
            {draft.bureau.map(({ name, office, kinship }) => (
              <span key={`${name} ${office}`} className={classes['memberLine']}>
                <bdi>{name}</bdi> · <bdi>{office}</bdi>
                {kinship === '' ? null : ` · ${said(bureau.fields.kinship.choices[kinship])}`}
              </span>
            ))}
          </dd>
        </div>
        <div>
          <dt>{said(bureauMandateEndsOn.label)}</dt>
          <dd>{day(draft.bureauMandateEndsOn)}</dd>
        </div>
      </Section>
    </>
  )
}

interface SectionProps {
  part: Part
  programme: string
  isChangeable: boolean
  children: ReactNode
}

function Section({ part, programme, isChangeable, children }: SectionProps) {
  const { dossier: words, form } = useWords()
  return (
    <section>
      <h2 className={classes['partTitle']}>
        {words[part]}
        {isChangeable ? (
          <Link {...paths.dossier(programme, part)} aria-label={form.changeField(words[part])}>
            {form.change}
          </Link>
        ) : null}
      </h2>
      <dl className={answers['answers']}>{children}</dl>
    </section>
  )
}
