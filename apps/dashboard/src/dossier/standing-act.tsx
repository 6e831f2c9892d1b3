import { Button } from '@mantine/core'
import { actTitle } from '@mithaq/i18n/acts/names'
import { dossierForms } from '@mithaq/i18n/forms/dossier'
import { Link, useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect } from 'react'
import { forgetForm, nameOf } from '../form/form-store.ts'
import { SendingNote } from '../form/sending-note.tsx'
import { useAsking } from '../form/use-sending.ts'
import { useForm } from '../form/use-form.ts'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { Page } from '../layout/page.tsx'
import { paths } from '../paths.ts'
import { Bdi } from '../pieces/bdi.tsx'
import { useMe } from '../session/me.ts'
import type { DraftProps } from './draft-frame.tsx'
import classes from './dossier.module.css'
import { beginAnew } from './replacing.ts'
import { sendDossier } from './send-dossier.ts'

/** What is done with a filed dossier as it stands: withdrawn, or confirmed after an addendum. */
export function StandingAct({ page, name, step }: DraftProps & { step: 'withdraw' | 'reconfirm' }) {
  const said = useSaid()
  const { dossier: words, form: formWords } = useWords()
  const navigate = useNavigate()
  const person = useMe()?.person ?? ''
  const programme = page.state.id
  const act = step === 'withdraw' ? 'withdrawDossier' : 'reconfirmDossier'
  const own = nameOf({ person, programme, act, target: null })
  const { form } = useForm(own)
  const post = useCallback(
    () => sendDossier({ name: own, programme, act, body: null }),
    [own, programme, act],
  )
  const { sending, send } = useAsking<null>(own, post)
  const isLocked = sending.is === 'sending' || sending.is === 'confirming' || form.sent !== null
  const { button, lead, confirm } = dossierForms[act]
  const isDone = form.done !== null
  useEffect(() => {
    if (!isDone) return
    // The next act of this kind is another one; after a withdrawal so is the next filing.
    forgetForm(own)
    if (act === 'withdrawDossier') beginAnew(name)
    void navigate({ ...paths.dossier(programme), replace: true })
  }, [isDone, own, act, name, programme, navigate])
  return (
    <Page title={said(actTitle(act))} lead={<Bdi>{said(page.definition.title)}</Bdi>}>
      <SendingNote sending={sending} />
      <p>{said(lead)}</p>
      <p className={classes['sworn']}>{said(confirm)}</p>
      <div className={classes['ends']}>
        <Button variant="filled" disabled={isLocked} onClick={() => send(null)}>
          {isLocked ? formWords.sending : said(button)}
        </Button>
        <Link {...paths.dossier(programme)}>{words.keepFiled}</Link>
      </div>
    </Page>
  )
}
