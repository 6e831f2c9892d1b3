/** Eight associations: the number tells their part in the play. */
export const associations = {
  winner: 1,
  ofRecusedMember: 2,
  incomplete: 3,
  asksForReview: 4,
  excluded: 5,
  councillorsSpouse: 6,
  ordinary: 7,
  late: 8,
} as const
