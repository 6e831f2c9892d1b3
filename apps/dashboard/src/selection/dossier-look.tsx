import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import { daysBetween } from '@mithaq/domain/selection/eligibility'
import { dossierFields } from '@mithaq/i18n/forms/dossier'
import { formatDate } from '@mithaq/i18n/dates/date-time'
import { useQuery } from '@tanstack/react-query'
import { wallTimeOf } from '../clock/wall-time.ts'
import type { ReadDossier } from '../client/record-api.ts'
import { useReading, useSaid, useWords } from '../language/reading-language.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import type { ProgrammePageData } from '../programme/programme-queries.ts'
import { dossierQuery } from '../record/record-queries.ts'
import classes from '../record/record.module.css'

/** One dossier as its compliance is judged: papers given and missing, receipt, bureau, declared kinship. */
export function DossierLook({ page, id }: { page: ProgrammePageData; id: string }) {
  const { data, error, refetch } = useQuery(dossierQuery(page.state.id, id))
  return (
    <section className={classes['look']}>
      {data ? (
        <Shown page={page} dossier={data} />
      ) : error ? (
        <ToldFailure error={error} again={() => void refetch()} />
      ) : (
        <Waiting lines={5} />
      )}
    </section>
  )
}

function Shown({ page, dossier }: { page: ProgrammePageData; dossier: ReadDossier }) {
  const { language } = useReading()
  const said = useSaid()
  const { looks } = useWords()
  const day = (date: string) => formatDate(calendarDate(date), language)
  const { receipt, bureau, bureauMandateEndsOn } = dossier
  const related = bureau.filter(({ kinship }) => kinship !== 'none')
  const today = wallTimeOf(page.now, page.definition.council.zone).date
  return (
    <>
      <h2>{looks.papersGiven}</h2>
      <Papers page={page} dossier={dossier} />
      <h2>{looks.receipt}</h2>
      <p>
        {receipt.kind === 'final'
          ? looks.receiptFinal(day(receipt.issuedOn))
          : looks.receiptProvisional(
              day(receipt.issuedOn),
              daysBetween(receipt.issuedOn, today),
              page.state.terms.receiptDays,
            )}
      </p>
      <h2>{looks.bureau}</h2>
      <ul className={classes['lines']}>
        {bureau.map(({ name, office, kinship }) => (
          <li key={`${name} ${office}`}>
            <span>
              <bdi>{name}</bdi>
              <span className="quiet">
                {' · '}
                <bdi>{office}</bdi>
              </span>
            </span>
            {kinship === 'none' ? null : (
              <span className={classes['wanting']}>
                {said(dossierFields.bureau.fields.kinship.choices[kinship])}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p>
        {looks.mandateEnds}: {day(bureauMandateEndsOn)}
      </p>
      <h2>{looks.conflict}</h2>
      <p className={related.length > 0 ? classes['wanting'] : undefined}>
        {related.length === 0
          ? looks.noConflict
          : looks.declaredConflict(related.map(({ name }) => name).join(language === 'ar' ? '، ' : ', '))}
      </p>
      <p className="quiet">{looks.onlyDeclared}</p>
    </>
  )
}

function Papers({ page, dossier }: { page: ProgrammePageData; dossier: ReadDossier }) {
  const said = useSaid()
  const { looks } = useWords()
  return (
    <ul className={classes['lines']}>
      {page.definition.papers.map(({ id, name, isRequired }) => {
        const given = dossier.papers.find(({ paper }) => paper === id)
        return (
          <li key={id}>
            <span>{said(name)}</span>
            {given ? (
              <span>{given.file === null ? looks.shutPart : looks.given}</span>
            ) : (
              <span className={isRequired ? classes['wanting'] : 'quiet'}>
                {isRequired ? looks.missing : looks.notGiven}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
