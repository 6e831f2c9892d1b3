import { Button } from '@mantine/core'
import { formatDateTime } from '@mithaq/i18n/dates/date-time'
import type { ReactNode } from 'react'
import { useReading, useWords } from '../language/reading-language.tsx'
import { Page } from '../layout/page.tsx'
import { Star } from '../pieces/star.tsx'
import { forgetForm, type StoredForm } from './form-store.ts'
import classes from './form.module.css'

interface ReceiptProps {
  done: NonNullable<StoredForm['done']>
  /** Of the form in the store. */
  name: string
  title: string
  /** Where one goes on from here. */
  back: ReactNode
  answers: ReactNode
}

/** What stands where the form stood, once it is in the record; going back shows it again, and sends nothing. */
export function Receipt({ done, name, title, back, answers }: ReceiptProps) {
  const { language } = useReading()
  const { form } = useWords()
  return (
    <Page title={title}>
      <section className={classes['receipt']} role="status">
        <h2>
          <Star size={28} />
          {form.doneAt(formatDateTime(done.at, language), done.version)}
        </h2>
        <p>{form.doneLead}</p>
        {answers}
      </section>
      <p className={classes['ends']}>
        {back}
        <Button variant="subtle" onClick={() => forgetForm(name)}>
          {form.anew}
        </Button>
      </p>
    </Page>
  )
}
