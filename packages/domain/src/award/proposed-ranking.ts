import { instant, type Instant } from '../clock/instant.ts'
import type { Actor } from '../programme/actor.ts'
import type { MessageOf } from '../programme/acts.ts'
import { newProgramme } from '../programme/fold.ts'
import type { ProgrammeState } from '../programme/state.ts'
import type { Terms } from '../programme/terms.ts'
import { after, folded, officer, president, terms, winner, words } from '../tranche/running-contract.ts'

// What the tests of the award stand on: adopted minutes that rank two dossiers, and each later step of the procedure.

export const second: Actor = { person: 'representative-2', role: 'association', association: 'association-2' }
export const outsider: Actor = {
  person: 'representative-9',
  role: 'association',
  association: 'association-9',
}

/** The ordinary session of June 2024, and what follows from it, as Casablanca's wall showed it (UTC+1). */
export const at = {
  submitted: instant('2024-05-20T09:00:00.000Z'),
  session: instant('2024-06-10T15:00:00.000Z'),
  sent: instant('2024-06-11T23:00:00.000Z'),
  transmitted: instant('2024-06-12T09:00:00.000Z'),
  oppositionEnds: instant('2024-06-20T15:30:00.000Z'),
  day20: instant('2024-07-02T22:59:59.999Z'),
  tacit: instant('2024-07-03T15:30:00.000Z'),
  notified: instant('2024-07-04T09:00:00.000Z'),
  standstillEnds: instant('2024-07-15T15:30:00.000Z'),
  signBy: instant('2024-07-22T15:30:00.000Z'),
}

export const deliberation: MessageOf<'recordCouncilDeliberation'> = {
  number: words,
  session: 'ordinary',
  heldOn: '2024-06-10',
  outcome: 'approved',
  dossier: 'dossier-1',
  amount: terms.budget,
  votes: { for: 15, against: 3, abstained: 1 },
  isReserveListApproved: false,
  isSessionDay: true,
}

export const transmission: MessageOf<'recordTransmission'> = {
  sentOn: '2024-06-12',
  sentAt: at.sent,
  visaTacitAt: at.tacit,
  oppositionEndsAt: at.oppositionEnds,
}

export const notification: MessageOf<'notifyResults'> = {
  reasons: words,
  standstillEndsAt: at.standstillEnds,
  signBy: at.signBy,
}

export const signature: MessageOf<'signContract'> = { manner: 'paper', act: words, conflict: 'none' }

export function proposedRanking(changed: Partial<Terms> = {}): ProgrammeState {
  const programme = newProgramme('sefrou-2024', { ...terms, ...changed })
  return {
    ...programme,
    stage: 'award',
    selection: {
      ...programme.selection,
      dossiers: {
        'dossier-1': { by: 'association-1', status: 'admitted' },
        'dossier-2': { by: 'association-2', status: 'admitted' },
      },
      ranking: ['dossier-1', 'dossier-2'],
    },
  }
}

export function submitted(programme = proposedRanking()): ProgrammeState {
  const published = after(programme, 'publishProvisionalResult', {}, officer, at.submitted)
  return after(published, 'submitToCouncil', {}, president, at.submitted)
}

export function deliberated(
  programme = submitted(),
  changed: Partial<typeof deliberation> = {},
): ProgrammeState {
  return after(programme, 'recordCouncilDeliberation', { ...deliberation, ...changed }, officer, at.session)
}

export function transmitted(programme = deliberated()): ProgrammeState {
  return after(programme, 'recordTransmission', transmission, officer, at.transmitted)
}

export function visaed(programme = transmitted(), now: Instant = at.tacit): ProgrammeState {
  const data = { executoryFrom: now }
  return folded(programme, { type: 'visaTacit', data, ground: 'organic-law-112-14' }, now)
}

export function notified(programme = visaed()): ProgrammeState {
  return after(programme, 'notifyResults', notification, officer, at.notified)
}

/** The standstill is over, and nobody asked for review. */
export function signable(programme = notified()): ProgrammeState {
  return folded(
    programme,
    { type: 'standstillEnded', data: {}, ground: 'terms-of-reference' },
    at.standstillEnds,
  )
}

export function signedByWinner(programme = signable()): ProgrammeState {
  return after(programme, 'signContract', signature, winner, at.standstillEnds)
}
