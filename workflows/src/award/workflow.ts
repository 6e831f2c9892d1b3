import type { AwardState } from '@mithaq/domain/award/stage'
import type { Programme } from '../programme/programme.ts'

/**
 * Deliberation, transmission, notification, review and signature are people's acts. Silence counts too: a visa that
 * does not come within its time, a standstill that ends, a signature that nobody gave. A deliberation may be needed
 * again, so each of these instants may come more than once.
 */
export async function conductAward(programme: Programme): Promise<void> {
  await Promise.all([
    programme.wheneverDue(
      ({ award }) => (award.visa === 'pending' ? award.visaTacitAt : null),
      'grantTacitVisa',
      {},
    ),
    programme.wheneverDue(
      ({ award }) => (award.visa === 'not-required' && !award.executoryFrom ? award.oppositionEndsAt : null),
      'becomeExecutory',
      {},
    ),
    programme.wheneverDue(
      ({ award }) => (award.isStandstillOver ? null : award.standstillEndsAt),
      'endStandstill',
      {},
    ),
    programme.wheneverDue(({ award }) => (isSigningHeld(award) ? null : award.signBy), 'lapseSignature', {}),
  ])
}

/** A review holds the window open: its answer sets the end anew. */
function isSigningHeld({ signedByCouncil, openReviews }: AwardState): boolean {
  return signedByCouncil || Object.keys(openReviews).length > 0
}
