import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { isNothing } from '../client/failure.ts'
import { nameOf } from '../form/form-store.ts'
import { useForm } from '../form/use-form.ts'
import { useWords } from '../language/reading-language.tsx'
import { NothingHere } from '../layout/nothing-here.tsx'
import { Page } from '../layout/page.tsx'
import { paths } from '../paths.ts'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { programmeQuery } from '../programme/programme-queries.ts'
import { useMe } from '../session/me.ts'
import { CheckDossier } from './check-dossier.tsx'
import { ownDossierQuery, type OwnDossier } from './dossier-query.ts'
import { parts, type Part } from './draft.ts'
import { DraftDossier } from './draft-dossier.tsx'
import { FiledDossier } from './filed-dossier.tsx'
import { PartOfDossier } from './part-of-dossier.tsx'
import { beginAnew } from './replacing.ts'
import { StandingAct } from './standing-act.tsx'

/** An association's dossier: a draft as a list of tasks, or what is filed. The record says which, whatever the address. */
export function DossierPage() {
  const { programme } = useParams({ from: '/desk/programmes/$programme/dossier' })
  const { step } = useSearch({ from: '/desk/programmes/$programme/dossier' })
  const { dossier: words, form: formWords } = useWords()
  const person = useMe()?.person ?? ''
  const name = nameOf({ person, programme, act: 'dossier', target: null })
  const { form } = useForm(name)
  const page = useQuery(programmeQuery(programme))
  const own = useQuery(ownDossierQuery(programme))
  useFollowing(name, own)
  const error = page.error ?? own.error
  if (isNothing(error)) return <NothingHere />
  if (!page.data || own.data === undefined) {
    return (
      <Page title={words.title}>
        {error ? (
          <ToldFailure
            error={error}
            again={() => {
              void page.refetch()
              void own.refetch()
            }}
          />
        ) : (
          <Waiting lines={8} />
        )}
        <Link {...paths.programme(programme)}>{formWords.back}</Link>
      </Page>
    )
  }
  const filed = own.data?.status === 'filed' ? own.data : null
  const shared = { page: page.data, own: own.data, name }
  if (filed && (step === 'withdraw' || step === 'reconfirm')) return <StandingAct {...shared} step={step} />
  // Coming back to a page of the draft after it was filed shows what is filed, unless it is being replaced.
  if (filed && (form.done || !isReplacing(form.drafts))) {
    return <FiledDossier page={page.data} filed={filed} name={name} />
  }
  if (step === 'check') return <CheckDossier {...shared} />
  return isPart(step) ? <PartOfDossier {...shared} part={step} /> : <DraftDossier {...shared} />
}

/** Keeps what this browser holds and what the record has together, also where another tab or device did something. */
function useFollowing(
  name: string,
  { data: own, refetch }: { data: OwnDossier | null | undefined; refetch: () => unknown },
): void {
  const { form } = useForm(name)
  const done = form.done?.version ?? 0
  const known = own?.version ?? 0
  const isWithdrawnSince = own?.status === 'withdrawn' && done > 0 && known > done
  useEffect(() => {
    if (own !== undefined && known < done) void refetch()
    if (isWithdrawnSince) beginAnew(name)
  }, [name, own, known, done, isWithdrawnSince, refetch])
}

const isPart = (step: string | undefined): step is Part => parts.some((part) => part === step)

const isReplacing = (drafts: Readonly<Record<string, unknown>>): boolean => drafts['isReplacing'] === true
