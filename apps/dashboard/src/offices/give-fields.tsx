import { TextInput } from '@mantine/core'
import { mayGrant } from '@mithaq/domain/office/may-grant'
import { isMission } from '@mithaq/domain/office/office'
import { officeTitle } from '@mithaq/i18n/offices/titles'
import { useQuery } from '@tanstack/react-query'
import type { Office } from '../client/desk-api.ts'
import { fieldId } from '../form/field-frame.tsx'
import { FieldShell } from '../form/field-shell.tsx'
import { newRequestId } from '../form/form-store.ts'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { ChooseField, DayField, NameField, OneOfField } from './fields.tsx'
import {
  chosenOffice,
  isNewAssociation,
  isScopeAsked,
  officeChoices,
  type GiveDraft,
  type GiveField,
} from './give-draft.ts'
import { useGiveLabels } from './give-words.ts'
import { associationsQuery } from './office-queries.ts'
import { useKnownPeople } from './people.ts'
import { ScopeFields } from './scope-fields.tsx'

export interface GiveFieldsProps {
  draft: GiveDraft
  own: Office
  isLocked: boolean
  faultOf: (field: string) => string | null
  onDraft: (drafts: Partial<GiveDraft>) => void
}

/** To whom, which office, for whom it speaks or what it may read, from when to when. */
export function GiveFields({ draft, own, isLocked, faultOf, onDraft }: GiveFieldsProps) {
  const said = useSaid()
  const { offices: words, form } = useWords()
  const labels = useGiveLabels()
  const people = useKnownPeople()
  const isOfAssociation = own.association !== null
  const associations = useQuery({ ...associationsQuery, enabled: !isOfAssociation })
  const by = { person: '', role: own.role }
  const choices = officeChoices
    .filter(({ role, capacity }) => mayGrant(by, { role, capacity, association: null, delegatedBy: null }))
    .map(({ id, role, capacity }) => ({ id, name: said(officeTitle(role, capacity)) }))
  const text = (name: GiveField) => ({
    name,
    label: labels[name],
    fault: faultOf(name),
    isDisabled: isLocked,
    value: String(draft[name]),
    onValue: (to: string) => onDraft({ [name]: to }),
  })
  const office = chosenOffice(draft)
  const isOnMission = office !== undefined && isMission(office)
  const nameOfNew = (name: 'associationAr' | 'associationFr') => ({
    ...text(name),
    onValue: (to: string) => onDraft({ [name]: to, associationId: newRequestId() }),
  })
  return (
    <>
      <OneOfField
        {...text('who')}
        choices={[
          { id: 'known', name: words.known },
          { id: 'new', name: words.new, meaning: words.newMeaning },
        ]}
      />
      {draft.who === 'known' ? (
        <ChooseField {...text('holder')} nothing={words.chooseHolder} choices={people} />
      ) : null}
      {draft.who === 'new' ? (
        <>
          <FieldShell id={fieldId('email')} label={labels.email} fault={faultOf('email')}>
            <TextInput
              id={fieldId('email')}
              type="email"
              dir="ltr"
              autoComplete="off"
              maxLength={254}
              disabled={isLocked}
              error={faultOf('email') !== null}
              value={draft.email}
              onChange={({ currentTarget }) => onDraft({ email: currentTarget.value })}
            />
          </FieldShell>
          <NameField {...text('nameAr')} />
          <NameField {...text('nameFr')} />
        </>
      ) : null}
      {isOfAssociation ? null : (
        <ChooseField {...text('office')} nothing={words.chooseOffice} choices={choices} />
      )}
      {!isOfAssociation && chosenOffice(draft)?.role === 'association' ? (
        <ChooseField
          {...text('association')}
          nothing={words.chooseAssociation}
          choices={[
            ...(associations.data ?? []).map(({ id, name }) => ({ id, name: said(name) })),
            { id: 'new', name: words.newAssociation },
          ]}
        />
      ) : null}
      {isNewAssociation(draft) ? (
        <>
          <NameField {...nameOfNew('associationAr')} />
          <NameField {...nameOfNew('associationFr')} />
        </>
      ) : null}
      {isScopeAsked(draft) || chosenOffice(draft)?.role === 'beneficiary' ? (
        <ScopeFields draft={draft} isLocked={isLocked} faultOf={faultOf} onDraft={onDraft} />
      ) : null}
      <DayField {...text('firstDay')} isOptional help={`${words.firstDayHelp} ${form.dateHelp}`} />
      <DayField
        {...text('lastDay')}
        isOptional={!isOnMission}
        help={isOnMission ? form.dateHelp : `${words.lastDayHelp} ${form.dateHelp}`}
      />
    </>
  )
}
