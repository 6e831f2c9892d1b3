import { dossierNames } from '@mithaq/db/access/reads'
import { programmeAt } from '@mithaq/db/programme/reads'
import { withDaysOff } from '@mithaq/domain/calendar/days-off'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import { isFor } from '@mithaq/domain/programme/actor'
import type { PersonalAct } from '@mithaq/domain/programme/inputs'
import { prefillOf, type Prefill } from '@mithaq/domain/programme/offer'
import { offersFor } from '@mithaq/domain/programme/offers'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import { id } from '@mithaq/domain/programme/schema'
import { isVisibleTo } from '@mithaq/domain/programme/view'
import type { BothLanguages } from '@mithaq/i18n/language'
import { sentencesOf } from '@mithaq/i18n/refusals/sentence'
import { namesOf } from '@mithaq/i18n/papers/definition-names'
import { z } from 'zod'
import { askRule } from '../command/ask-rule.ts'
import type { Ground } from '../command/preparation.ts'
import { procedureDoors, refusalAtDoor } from '../doors.ts'
import { refusedError } from '../refused.ts'
import { signedInProcedure } from '../trpc.ts'

type OfferOf<N extends PersonalAct> = {
  act: N
  /** A dossier, milestone, tranche, question, seat, channel or amendment; null where there is nothing to choose. */
  target: string | null
  /** What the form opens with. */
  prefill: Prefill<N>
  /** Why it cannot be done as it opens; null where it can. */
  refusal: Refusal | null
  sentences: BothLanguages | null
}
export type Offer = { [N in PersonalAct]: OfferOf<N> }[PersonalAct]

/** `target` asks about one thing alone: of a target that has many, only the first twenty are asked about otherwise. */
const input = z.strictObject({ programme: id, target: id.optional() })

/** What this person's role and relation may do in this stage, each asked of the very rule that a command meets. */
export const readOffers = signedInProcedure
  .input(input)
  .query(async ({ ctx, input: given }): Promise<Offer[]> => {
    const { db, actor: by } = ctx
    const found = await programmeAt(db, given.programme)
    if (!found || !isVisibleTo(found.state, by)) throw refusedError({ word: 'not-found' })
    if (!isFor(by, given.programme)) return []
    const { state: programme, definition, now } = found
    const calendar = withDaysOff(ctx.calendar, programme.daysOff)
    const today = wallTimeOf(now, definition.council.zone).date
    const ground: Ground = { db, programme, definition, calendar, now, by, requestId: 'offer', isOffer: true }
    // A writer of an association prepares what it does, and does nothing of it.
    const isOpen = (act: PersonalAct) => !refusalAtDoor(procedureDoors.get(`act.${act}`), ctx.whoever)
    const offers = offersFor({ programme, definition, calendar, now, today, by }, given.target).filter(
      ({ act }) => isOpen(act),
    )
    const asked = await Promise.all(
      offers.map(async (offer) => {
        const answer = await askRule(ground, offer.act, offer.input)
        return { offer, refusal: 'refused' in answer ? answer.refused : null }
      }),
    )
    // A reason names a dossier by its association, as the list of those that came in does.
    const isOfDossiers = asked.some(({ refusal }) => refusal && 'dossier' in refusal)
    const dossiers = isOfDossiers ? await dossierNames(db, given.programme) : {}
    const names = { ...namesOf(definition), ...dossiers }
    return asked.map(
      ({ offer, refusal }) =>
        ({
          act: offer.act,
          target: offer.target,
          prefill: prefillOf(offer),
          refusal,
          sentences: refusal && sentencesOf(refusal, names),
        }) as Offer,
    )
  })
