import { Button } from '@mantine/core'
import type { PersonalAct } from '@mithaq/domain/programme/inputs'
import { actTitle } from '@mithaq/i18n/acts/names'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { Page } from '../layout/page.tsx'
import { paths } from '../paths.ts'
import { Bdi } from '../pieces/bdi.tsx'
import type { ProgrammePageData } from '../programme/programme-queries.ts'
import type { AnyField, FormPage } from './act-form.ts'
import { Answers } from './answers.tsx'
import { FieldFrame, fieldId } from './field-frame.tsx'
import { FaultSummary } from './fault-summary.tsx'
import { fill, type Drafts, type Fields, type Schema } from './filled.ts'
import classes from './form.module.css'
import { longestText } from './clean-text.ts'
import { nameOf } from './form-store.ts'
import { kindOf } from './kinds.ts'
import type { Fault } from './reading.ts'
import { Receipt } from './receipt.tsx'
import type { AnyActForm } from './room-forms.ts'
import { SavedNote } from './saved-note.tsx'
import { SendingNote } from './sending-note.tsx'
import { useForm } from './use-form.ts'
import { useSending } from './use-sending.ts'

interface ViewProps {
  page: ProgrammePageData
  act: PersonalAct
  form: AnyActForm
  /** Null as long as it is on its way. */
  schema: Schema | null
  target: string | null
  person: string
  prefill: Record<string, unknown>
  isChecking: boolean
  /** Why it cannot be done as it opens, where it cannot. */
  reason: string | null
}

/** One column of fields, then, for a grave act, a page on which everything is checked; once done, the receipt. */
export function ActFormView(props: ViewProps) {
  const { page: of, act, form: actForm, schema, target, person, prefill, isChecking, reason } = props
  const said = useSaid()
  const { form: words } = useWords()
  const navigate = useNavigate()
  const programme = of.state.id
  const name = nameOf({ person, programme, act, target })
  const { form, setDrafts } = useForm(name)
  const { sending, send } = useSending({ name, act, programme })
  const [isTried, setTried] = useState(false)
  const { isGrave, fields } = actForm
  const { lead, button, confirm, fields: labels } = actForm.words
  const title = actTitle(act)

  const drafts = withFresh({ fields, drafts: form.drafts, prefill, page: { ...of, about: target } })
  const page: FormPage = { ...of, about: target ?? aboutOf(fields, drafts) }
  const asked = Object.fromEntries(Object.entries(fields).filter(([, { kind }]) => kind !== 'pinned'))
  const { input, faults } = fill(schema, fields, drafts, page)
  const refused = sending.is === 'answered' && sending.sent.outcome === 'refused' ? sending.sent : null
  const shownFaults = isTried ? faults : none
  const isLocked = sending.is === 'sending' || sending.is === 'confirming' || form.sent !== null
  const isKept = Object.values(drafts).every(
    (draft) => typeof draft !== 'string' || draft.length <= longestText,
  )

  if (form.done) {
    return (
      <Receipt
        done={form.done}
        name={name}
        title={said(title)}
        back={<Link {...paths.programme(programme)}>{words.back}</Link>}
        answers={<Answers fields={asked} words={labels} drafts={drafts} page={page} />}
      />
    )
  }

  const isTyped = Object.entries(asked).some(([field, one]) => !isAbout(one, target, drafts[field]))
  const isOnCheck = (isGrave && isChecking && faults.size === 0) || Object.keys(asked).length === 0
  const goOn = () => {
    setTried(true)
    if (faults.size > 0) return
    if (isGrave && !isOnCheck) void navigate(paths.act(programme, act, target, 'check'))
    else {
      // What the offer brought is kept with what was typed: the receipt shows both.
      setDrafts(drafts)
      send(input)
    }
  }

  return (
    <Page
      title={said(
        isOnCheck && Object.keys(asked).length > 0 ? { ar: words.checkTitle, fr: words.checkTitle } : title,
      )}
      beside={isOnCheck || !isTyped ? null : <SavedNote name={name} form={form} isKept={isKept} />}
      lead={<Bdi>{said(page.definition.title)}</Bdi>}
    >
      <form
        className={classes['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          goOn()
        }}
      >
        <p>{said(lead)}</p>
        {reason !== null && sending.is === 'idle' ? <p className={classes['note']}>{reason}</p> : null}
        <SendingNote sending={sending} />
        <FaultSummary faults={shownFaults} words={labels} />
        {isOnCheck ? (
          <Answers
            fields={asked}
            words={labels}
            drafts={drafts}
            page={page}
            onChange={(field) => {
              void navigate(paths.act(programme, act, target)).then(() =>
                document.querySelector<HTMLElement>(`#${CSS.escape(fieldId(field))}`)?.focus(),
              )
            }}
          />
        ) : (
          Object.entries(asked).map(([field, described]) => (
            <FieldFrame
              key={field}
              name={field}
              field={described}
              words={labels[field] ?? { label: { ar: field, fr: field } }}
              draft={drafts[field]}
              page={page}
              fault={shownFaults.get(field)}
              isDisabled={isLocked}
              isFixed={isAbout(described, target, drafts[field])}
              onDraft={(draft) => setDrafts({ [field]: draft })}
            />
          ))
        )}
        {isOnCheck ? (
          <p className={confirm ? classes['final'] : 'quiet'}>{confirm ? said(confirm) : words.checkLead}</p>
        ) : null}
        <div className={classes['ends']}>
          <Button type="submit" variant="filled" disabled={schema === null || (isLocked && refused === null)}>
            {isLocked ? words.sending : isGrave && !isOnCheck ? words.check : said(button)}
          </Button>
          <Link {...paths.programme(programme)}>{words.back}</Link>
        </div>
      </form>
    </Page>
  )
}

/** What was chosen, where no offer says what the act is about. */
function aboutOf(fields: Fields, drafts: Drafts): string | null {
  const [name] = Object.entries(fields).find(([, { kind }]) => abouts.has(kind)) ?? []
  const chosen = name === undefined ? null : drafts[name]
  return typeof chosen === 'string' ? chosen : null
}

const abouts: ReadonlySet<AnyField['kind']> = new Set(['target', 'dossier', 'numbered'])

/** Whether a field holds what the offer is about. */
function isAbout({ kind }: AnyField, target: string | null, draft: unknown): boolean {
  return target !== null && draft === target && abouts.has(kind)
}

const none: ReadonlyMap<string, Fault> = new Map()

interface Fresh {
  fields: Fields
  drafts: Drafts
  prefill: Record<string, unknown>
  page: FormPage
}

/** What was typed; where nothing was, what the offer brings; what the page gives, as the page has it now. */
function withFresh({ fields, drafts, prefill, page }: Fresh): Drafts {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      Object.hasOwn(drafts, name) && field.kind !== 'pinned'
        ? drafts[name]
        : kindOf(field).fresh(field, prefill[name], page),
    ]),
  )
}
