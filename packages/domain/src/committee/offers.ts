import { each, once, unwritten, type Offered, type Offers, type OfferView } from '../programme/offer.ts'
import { memberOf } from './recusal.ts'
import type { committeeInputs } from './schema.ts'

export const committeeOffers: Offers<keyof typeof committeeInputs> = {
  appointCommittee: ({ programme: { terms } }) => {
    const members = terms.seats.map(({ id }, index) => ({ seat: id, person: `person-${index}` }))
    return [{ target: null, input: { members, order: unwritten }, blank: ['members'] }]
  },
  replaceMember: ({ programme: { committee } }) =>
    Object.values(committee.members).map(({ seat }) => {
      const alternate = Object.hasOwn(committee.alternates, seat) ? committee.alternates[seat] : undefined
      const input = { seat, person: alternate ?? 'somebody-else', order: unwritten }
      return { target: seat, input, ...(alternate ? {} : { blank: ['person'] }) }
    }),
  declareInterests: declarations,
  drawUpMinutes: () => once({ minutes: unwritten }),
  signMinutes: ({ programme: { committee } }) =>
    committee.minutes
      ? once({ minutes: committee.minutes })
      : [{ target: null, input: { minutes: unwritten.digest }, blank: ['minutes'] }],
}

/** A first declaration is about every dossier; a later one adds what was discovered of one. */
function declarations({ programme, by }: OfferView): Offered<'declareInterests'>[] {
  const member = memberOf(programme.committee, by.person)
  if (!member?.hasDeclared) return once({ interests: [], declaration: unwritten })
  return each(
    Object.keys(programme.selection.dossiers).filter((id) => !Object.hasOwn(member.interests, id)),
    (dossier) => ({ interests: [{ dossier, effect: 'recusal' as const }], declaration: unwritten }),
  )
}
