import { actName } from '@mithaq/i18n/acts/names'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Offer } from '../client/desk-api.ts'
import { hasForm } from '../form/room-of-act.ts'
import { beginForm } from '../form/begin-form.ts'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { paths } from '../paths.ts'
import { ActButton } from '../pieces/act-button.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { useMe } from '../session/me.ts'
import classes from './offers-view.module.css'
import { offersQuery, type ProgrammePageData } from './programme-queries.ts'
import { useTargetNames } from './target-names.ts'

interface OffersProps {
  page: ProgrammePageData
  /** The act that does what is awaited. */
  mainAct: string | null
  /** The milestone it is awaited for, where there are several. */
  about?: string | undefined
  /** Whether it is awaited from the reader. */
  isMine: boolean
}

/** The acts that stage and role allow: one primary, the others quiet, a shut one with its reason. */
export function OffersView({ page, mainAct, about, isMine }: OffersProps) {
  const words = useWords().programme
  const programme = page.state.id
  const nameOf = useTargetNames(page)
  const { data, error, refetch } = useQuery(offersQuery(programme))
  const offers = withoutRepeats((data ?? []).filter(({ act }) => hasForm(act)))
  const open = offers.filter(({ refusal }) => refusal === null)
  // Where the awaited act is still shut, one of those that open it is the next thing to do.
  const main =
    open.find(({ target }) => isMine && about !== undefined && target === about) ??
    open.find(({ act }) => act === mainAct) ??
    (isMine ? open[0] : undefined)
  return (
    <section className={classes['acts']}>
      <h2>{words.acts}</h2>
      {error ? (
        <ToldFailure error={error} again={() => void refetch()} />
      ) : data === undefined ? (
        <Waiting lines={3} />
      ) : offers.length === 0 ? (
        <p className="quiet">{words.noActs}</p>
      ) : (
        <>
          {main ? (
            <div className={classes['main']}>
              <OneOffer programme={programme} offer={main} about={nameOf(main)} isPrimary />
            </div>
          ) : null}
          {offers
            .filter((offer) => offer !== main)
            .map((offer) => (
              <OneOffer
                key={`${offer.act} ${offer.target ?? ''}`}
                programme={programme}
                offer={offer}
                about={nameOf(offer)}
              />
            ))}
        </>
      )}
    </section>
  )
}

interface OneOfferProps {
  programme: string
  offer: Offer
  about: string | null
  isPrimary?: boolean
}

function OneOffer({ programme, offer, about, isPrimary = false }: OneOfferProps) {
  const said = useSaid()
  const me = useMe()
  const navigate = useNavigate()
  const { act, target, sentences } = offer
  const name = said(actName(act))
  return (
    <ActButton
      isPrimary={isPrimary}
      reason={sentences ? said(sentences) : null}
      onAct={() => {
        beginForm({ person: me?.person ?? '', programme, act, target })
        void navigate(paths.act(programme, act, target))
      }}
    >
      {name.charAt(0).toLocaleUpperCase()}
      {name.slice(1)}
      {about === null ? null : ` · ${about}`}
    </ActButton>
  )
}

/** One line where an act is shut for each of its targets by the same word: the reason is read once. */
function withoutRepeats(offers: readonly Offer[]): Offer[] {
  return offers.flatMap((offer) => {
    const { act, refusal } = offer
    if (!refusal) return [offer]
    const alike = offers.filter((other) => other.act === act)
    const isEveryOne = alike.every((other) => other.refusal?.word === refusal.word)
    if (!isEveryOne || alike.length === 1) return [offer]
    return alike[0] === offer ? [{ ...offer, target: null }] : []
  })
}
