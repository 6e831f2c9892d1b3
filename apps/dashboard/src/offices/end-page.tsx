import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { nameOf } from '../form/form-store.ts'
import { UnsavedWords } from '../form/unsaved-words.ts'
import { useForm } from '../form/use-form.ts'
import type { OfficeLine } from '../client/office-api.ts'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { NothingHere } from '../layout/nothing-here.tsx'
import { Page } from '../layout/page.tsx'
import { paths } from '../paths.ts'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { useMe, useOffice } from '../session/me.ts'
import { AnswerList } from './answer-list.tsx'
import { endable } from './endable.ts'
import { TextField } from './fields.tsx'
import { OfficeForm } from './office-form.tsx'
import { nameOfOffice } from './office-name.ts'
import { everyOfficeQuery } from './office-queries.ts'
import { mayEnterOffices } from './who-enters.ts'

/** Ends an office: whose, which, and why. */
export function EndPage() {
  const { office } = useParams({ from: '/desk/offices/$office/end' })
  const { offices: words } = useWords()
  const me = useMe()
  const own = useOffice()
  const mayEnter = own !== null && mayEnterOffices(own)
  const { data, error, refetch } = useQuery({ ...everyOfficeQuery, enabled: mayEnter })
  const form = nameOf({ person: me?.person ?? '', programme: 'council', act: 'revokeOffice', target: office })
  const isDone = useForm(form).form.done !== null
  if (!me || !mayEnter) return <NothingHere />
  const line = data?.find(({ id }) => id === office)
  if (line && (isDone || endable(line, own, me))) return <End line={line} name={form} />
  return (
    <Page title={words.endTitle}>
      {error ? (
        <ToldFailure error={error} again={() => void refetch()} />
      ) : data ? (
        <p>
          {words.gone} <Link {...paths.offices()}>{words.back}</Link>
        </p>
      ) : (
        <Waiting />
      )}
    </Page>
  )
}

function End({ line, name }: { line: OfficeLine; name: string }) {
  const said = useSaid()
  const { offices: words, states } = useWords()
  const { form, setDrafts } = useForm(name)
  const reason = typeof form.drafts['reason'] === 'string' ? form.drafts['reason'] : ''
  const text = reason.trim()
  const isDelegating = line.role === 'president' && line.capacity !== 'delegate'
  const who: [string, string][] = [
    [words.holder, line.holderName ? said(line.holderName) : states.unknownPerson],
    [words.office, nameOfOffice(line, said)],
  ]
  return (
    <OfficeForm
      name={name}
      form={form}
      title={words.endTitle}
      lead=""
      button={words.endButton}
      final={isDelegating ? `${words.endLead} ${words.endDelegates}` : words.endLead}
      faults={new Map()}
      labels={{ reason: words.reason }}
      sending={() => ({
        act: 'revoke',
        office: line.id,
        reason: text === '' ? null : new UnsavedWords('reason', text),
      })}
      answers={<AnswerList answers={[...who, [words.reason, text]]} />}
    >
      {({ isLocked }) => (
        <>
          <AnswerList answers={who} />
          <TextField
            name="reason"
            label={words.reason}
            fault={null}
            isOptional
            isDisabled={isLocked}
            lines={3}
            value={reason}
            onValue={(to) => setDrafts({ reason: to })}
          />
        </>
      )}
    </OfficeForm>
  )
}
