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
import { hasForm } from './has-form.ts'
import { ActFormView } from './act-form-view.tsx'

/** The form of one act on one programme. */
export function ActPage() {
  const { programme, act } = useParams({ from: '/desk/programmes/$programme/acts/$act' })
  const { target = null, step } = useSearch({ from: '/desk/programmes/$programme/acts/$act' })
  const { form, programme: words } = useWords()
  const me = useMe()
  const said = useSaid()
  const page = useQuery(programmeQuery(programme))
  const offers = useQuery(offersQuery(programme))
  if (isNothing(page.error)) return <NothingHere />
  if (!hasForm(act)) {
    return (
      <Page title={words.acts} lead={form.unknownAct}>
        <Link {...paths.programme(programme)}>{form.back}</Link>
      </Page>
    )
  }
  // An offer that cannot be read leaves a form empty, and the rule is asked again in any case.
  if (page.data && me && !offers.isPending) {
    const offer = offers.data?.find((each) => each.act === act && each.target === target)
    return (
      <ActFormView
        key={`${act} ${target ?? ''}`}
        page={page.data}
        act={act}
        target={target}
        person={me.person}
        prefill={offer?.prefill ?? {}}
        isChecking={step === 'check'}
        reason={offer?.sentences ? said(offer.sentences) : null}
      />
    )
  }
  return (
    <Page title={words.acts}>
      {page.error ? (
        <ToldFailure error={page.error} again={() => void page.refetch()} />
      ) : (
        <Waiting lines={6} />
      )}
    </Page>
  )
}
