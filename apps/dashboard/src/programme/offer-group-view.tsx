import { useId } from 'react'
import type { Offer } from '../client/desk-api.ts'
import { useWords } from '../language/reading-language.tsx'
import type { OfferGroup } from './grouped-offers.ts'
import classes from './offers-view.module.css'
import { OneOffer, useActLabel } from './one-offer.tsx'

interface GroupProps {
  programme: string
  group: OfferGroup
  nameOf: (offer: Offer) => string | null
}

/** One act with all it can be about: its name once, a button for each thing, and what is still shut behind a line. */
export function OfferGroupView({ programme, group, nameOf }: GroupProps) {
  const { programme: words } = useWords()
  const label = useActLabel()
  const id = useId()
  const { act, open, shut } = group
  const show = (offer: Offer, look: 'quiet' | 'choice') => (
    <OneOffer key={offer.target ?? ''} {...{ programme, offer, look }} about={nameOf(offer)} />
  )
  const [alone, ...others] = [...open, ...shut]
  if (alone && others.length === 0) return show(alone, 'quiet')
  return (
    <div role="group" aria-labelledby={id} className={classes['group']}>
      <h3 id={id}>{label(act)}</h3>
      {open.map((offer) => show(offer, 'choice'))}
      {shut.length > 0 ? (
        <details>
          <summary>{words.shutOnes(shut.length)}</summary>
          {shut.map((offer) => show(offer, 'choice'))}
        </details>
      ) : null}
    </div>
  )
}
