import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useCallback, useState, type ReactNode } from 'react'
import { FaultSummary } from '../form/fault-summary.tsx'
import classes from '../form/form.module.css'
import type { StoredForm } from '../form/form-store.ts'
import { Receipt } from '../form/receipt.tsx'
import { SavedNote } from '../form/saved-note.tsx'
import { SendingNote } from '../form/sending-note.tsx'
import { useAsking } from '../form/use-sending.ts'
import { useWords } from '../language/reading-language.tsx'
import { Page } from '../layout/page.tsx'
import { paths } from '../paths.ts'
import { sendOffice, type OfficeSending } from './send-office.ts'

interface OfficeFormProps {
  /** Of the form in the store. */
  name: string
  form: StoredForm
  title: string
  lead: string
  button: string
  /** Why the act cannot be taken back lightly, above its button. */
  final?: string | undefined
  faults: ReadonlyMap<string, string>
  labels: Readonly<Record<string, string>>
  /** What is sent; asked for only where no fault is left. */
  sending: () => OfficeSending
  /** What was given, on the receipt. */
  answers: ReactNode
  children: (state: { isLocked: boolean; faultOf: (field: string) => string | null }) => ReactNode
}

/** The form of an act on offices: kept as it is typed, sent once, and its receipt where it stood. */
export function OfficeForm(props: OfficeFormProps) {
  const { name, form, title, faults, labels } = props
  const { form: words, offices } = useWords()
  const [isTried, setTried] = useState(false)
  const post = useCallback((given: OfficeSending | null) => sendOffice(name, given), [name])
  const { sending, send } = useAsking(name, post)
  const back = <Link {...paths.offices()}>{offices.back}</Link>
  if (form.done)
    return <Receipt done={form.done} name={name} title={title} back={back} answers={props.answers} />

  const isLocked = sending.is === 'sending' || sending.is === 'confirming' || form.sent !== null
  const isRefused = sending.is === 'answered' && sending.sent.outcome === 'refused'
  const shown = isTried ? faults : none
  const asFaults = new Map([...shown].map(([field, said]) => [field, () => said]))
  const asWords = Object.fromEntries(
    Object.entries(labels).map(([field, label]) => [field, { label: { ar: label, fr: label } }]),
  )
  return (
    <Page title={title} lead={props.lead} beside={<SavedNote name={name} form={form} />}>
      <form
        className={classes['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (faults.size === 0) send(props.sending())
        }}
      >
        <SendingNote sending={sending} />
        <FaultSummary faults={asFaults} words={asWords} />
        {props.children({ isLocked, faultOf: (field) => shown.get(field) ?? null })}
        {props.final === undefined ? null : <p className={classes['final']}>{props.final}</p>}
        <div className={classes['ends']}>
          <Button type="submit" variant="filled" disabled={isLocked && !isRefused}>
            {isLocked ? words.sending : props.button}
          </Button>
          {back}
        </div>
      </form>
    </Page>
  )
}

const none: ReadonlyMap<string, string> = new Map()
