import type { PersonalAct } from '@mithaq/domain/programme/inputs'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { isNothing } from '../client/failure.ts'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { NothingHere } from '../layout/nothing-here.tsx'
import { Page } from '../layout/page.tsx'
import { paths } from '../paths.ts'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { offersQuery, programmeQuery } from '../programme/programme-queries.ts'
import { useMe } from '../session/me.ts'
import { ActFormView } from './act-form-view.tsx'
import type { Schema } from './filled.ts'
import { formQuery, schemaQuery } from './room-forms.ts'
import { hasForm } from './room-of-act.ts'

/** The form of one act on one programme. */
export function ActPage() {
  const { programme, act } = useParams({ from: '/desk/programmes/$programme/acts/$act' })
  return hasForm(act) ? (
    <FormOfAct key={act} programme={programme} act={act} />
  ) : (
    <UnknownAct programme={programme} />
  )
}

/** To whom the programme is not open an address below it is none, whatever stands at its end. */
function UnknownAct({ programme }: { programme: string }) {
  const { form, programme: words } = useWords()
  const { data, error, refetch } = useQuery(programmeQuery(programme))
  if (isNothing(error)) return <NothingHere />
  if (!data) {
    return (
      <Page title={words.acts}>
        {error ? <ToldFailure error={error} again={() => void refetch()} /> : <Waiting lines={6} />}
      </Page>
    )
  }
  return (
    <Page title={words.acts} lead={form.unknownAct}>
      <Link {...paths.programme(programme)}>{form.back}</Link>
    </Page>
  )
}

function FormOfAct({ programme, act }: { programme: string; act: PersonalAct }) {
  const { target = null, step } = useSearch({ from: '/desk/programmes/$programme/acts/$act' })
  const { programme: words } = useWords()
  const me = useMe()
  const said = useSaid()
  const page = useQuery(programmeQuery(programme))
  const offers = useQuery(offersQuery(programme))
  const form = useQuery(formQuery(act))
  const schema = useQuery(schemaQuery(act))
  const isChecking = step === 'check'
  const error = page.error ?? form.error
  if (isNothing(page.error)) return <NothingHere />
  // An offer that cannot be read leaves a form empty, and the rule is asked again in any case.
  if (page.data && form.data && me && !offers.isPending && !(isChecking && schema.isPending)) {
    const offer = offers.data?.find((each) => each.act === act && each.target === target)
    return (
      <ActFormView
        key={target}
        page={page.data}
        act={act}
        form={form.data}
        schema={schema.isPending ? null : (schema.data ?? anything)}
        target={target}
        person={me.person}
        prefill={offer?.prefill ?? {}}
        isChecking={isChecking}
        reason={offer?.sentences ? said(offer.sentences) : null}
      />
    )
  }
  return (
    <Page title={words.acts}>
      {error ? (
        <ToldFailure error={error} again={() => void (page.error ? page : form).refetch()} />
      ) : (
        <Waiting lines={6} />
      )}
    </Page>
  )
}

/** Where the schema could not be loaded, the server alone reads what is sent. */
const anything: Schema = { safeParse: () => ({}) }
