export interface CommitteeRefusals {
  'committee-already-appointed': object
  'committee-not-appointed': object
  'seat-unknown': { seat: string }
  'seat-twice': { seat: string }
  'seats-missing': { seats: string[] }
  /** One person, one seat; an alternate of one seat holds no other. */
  'person-twice': { person: string }
  'person-not-member': { person: string }
  'interest-twice': { dossier: string }
  /** A later declaration may only add: nothing in it is new. */
  'already-declared': object
  /** This member has not declared interests yet, so sees and does nothing. */
  'declaration-missing': object
  'declarations-missing': { members: string[] }
  /** The file, the score and the vote on this dossier go. */
  recused: { dossier: string }
  'recused-from-all': object
  'quorum-not-met': { needed: number; present: number }
  'ranking-not-proposed': object
  'minutes-not-drawn-up': object
  /** What was signed is not what was drawn up last. */
  'minutes-differ': { drawnUp: string }
  'minutes-already-signed': object
}
