import { officeActs } from '@mithaq/domain/office/acts'
import type { HeldRole } from '@mithaq/domain/office/office'
import { nameOf } from '../form/form-store.ts'
import { readDay } from '../form/kinds/read-day.ts'
import { useForm } from '../form/use-form.ts'
import type { Office } from '../client/desk-api.ts'
import { useWords } from '../language/reading-language.tsx'
import { NothingHere } from '../layout/nothing-here.tsx'
import { useMe, useOffice } from '../session/me.ts'
import { AnswerList } from './answer-list.tsx'
import {
  freshGive,
  giveFaults,
  isNewAssociation,
  officeIn,
  type GiveDraft,
  longestName,
} from './give-draft.ts'
import { GiveFields } from './give-fields.tsx'
import { useGiveAnswers, useGiveLabels } from './give-words.ts'
import { OfficeForm } from './office-form.tsx'
import type { OfficeSending } from './send-office.ts'

/** Gives an office to somebody who has an account, or is invited by a letter. */
export function GivePage() {
  const me = useMe()
  const own = useOffice()
  const mayGrant = own !== null && (officeActs.grantOffice.by as readonly HeldRole[]).includes(own.role)
  if (!me || !mayGrant || own.capacity === 'writer') return <NothingHere />
  return <Give person={me.person} own={own} />
}

function Give({ person, own }: { person: string; own: Office }) {
  const { offices: words, form: formWords, session } = useWords()
  const name = nameOf({ person, programme: 'council', act: 'grantOffice', target: null })
  const { form, setDrafts } = useForm(name)
  // Whoever speaks for an association gives one of its offices alone.
  const fixed = own.association === null ? {} : { office: 'association/writer', association: own.association }
  const draft: GiveDraft = { ...freshGive, ...(form.drafts as Partial<GiveDraft>), ...fixed }
  const labels = useGiveLabels()
  const answers = useGiveAnswers(draft)
  const said = {
    ...formWords,
    emailWrong: session.emailWrong,
    nameTooLong: words.nameTooLong(longestName),
    missionLastDay: words.missionLastDay,
  }
  const faults = new Map([...giveFaults(draft)].map(([field, fault]) => [field, said[fault]]))
  return (
    <OfficeForm
      name={name}
      form={form}
      title={words.give}
      lead={words.giveLead}
      button={words.giveButton}
      faults={faults}
      labels={labels}
      sending={() => sendingOf(draft)}
      answers={<AnswerList answers={answers} />}
    >
      {({ isLocked, faultOf }) => (
        <GiveFields draft={draft} own={own} isLocked={isLocked} faultOf={faultOf} onDraft={setDrafts} />
      )}
    </OfficeForm>
  )
}

function sendingOf(draft: GiveDraft): OfficeSending {
  const register = isNewAssociation(draft)
    ? { id: draft.associationId, name: { ar: draft.associationAr.trim(), fr: draft.associationFr.trim() } }
    : null
  const given = {
    office: officeIn(draft, register?.id ?? draft.association),
    register,
    firstDay: readDay(draft.firstDay),
    lastDay: readDay(draft.lastDay),
  }
  if (draft.who === 'known') return { act: 'grant', holder: draft.holder, ...given }
  const name = { ar: draft.nameAr.trim(), fr: draft.nameFr.trim() }
  return { act: 'invite', email: draft.email.trim(), name, ...given }
}
