import type { Actor } from '@mithaq/domain/programme/actor'
import { dossierIdOf } from '@mithaq/server/dossier/dossier-id'
import { member, representative } from '../cast.ts'
import type { Rehearsal } from './rehearsal.ts'

/** One member for each seat of the definition. */
export const membersOf = ({ definition }: Rehearsal): Actor[] =>
  definition.committee.seats.map((_, index) => member(index + 1))

/** Who sits in the chair, and who keeps the minutes. */
export function officersOf({ definition }: Rehearsal): { chair: Actor; secretary: Actor } {
  const { seats } = definition.committee
  const seat = (holds: (seat: (typeof seats)[number]) => boolean) => member(seats.findIndex(holds) + 1)
  return { chair: seat(({ isChair }) => isChair), secretary: seat(({ isSecretary }) => isSecretary) }
}

/** The member whose own association files; everyone else has no interest. Somebody without an office, where there is one. */
export function recusedOf({ definition }: Rehearsal): Actor {
  const { seats } = definition.committee
  const plain = seats.findIndex(({ isChair, isSecretary }) => !isChair && !isSecretary)
  return member(plain < 0 ? seats.length : plain + 1)
}

/** The dossier of the n-th association of the cast. */
export const dossierOf = ({ programme }: Rehearsal, n: number): string =>
  dossierIdOf(programme, representative(n).association)
