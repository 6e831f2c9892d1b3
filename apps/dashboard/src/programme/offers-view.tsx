import { useQuery } from '@tanstack/react-query'
import { hasForm } from '../form/room-of-act.ts'
import { useWords } from '../language/reading-language.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { groupedOffers, mainOffer } from './grouped-offers.ts'
import { OfferGroupView } from './offer-group-view.tsx'
import classes from './offers-view.module.css'
import { OneOffer } from './one-offer.tsx'
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
  const offers = (data ?? []).filter(({ act }) => hasForm(act))
  const main = mainOffer(offers, { mainAct, about, isMine })
  const groups = groupedOffers(offers.filter((offer) => offer !== main))
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
              <OneOffer programme={programme} offer={main} about={nameOf(main)} look="primary" />
            </div>
          ) : null}
          {groups.map((group) => (
            <OfferGroupView key={group.act} programme={programme} group={group} nameOf={nameOf} />
          ))}
        </>
      )}
    </section>
  )
}
