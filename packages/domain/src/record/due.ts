import { msOf, type Instant } from '../clock/instant.ts'
import type { ProgrammeState } from '../programme/state.ts'

export const dueNames = [
  'questions-end',
  'deadline',
  'answer',
  'completion',
  'opposition-end',
  'visa-tacit',
  'standstill-end',
  'signature-end',
  'review-answer',
  'year-end',
  'contract-end',
  'reminder',
  'report',
] as const
export type DueName = (typeof dueNames)[number]

/** A timer is set some moments after the instant it is set for was computed. */
const slackMs = 30_000

/** What falls due at an instant that the engine waits for, as far as the state says it. */
export function whatIsDue(state: ProgrammeState, at: Instant): DueName | null {
  const { call, selection, award, contract } = state
  const schedules = Object.values(state.milestones).flatMap(({ schedule }) => schedule ?? [])
  const instants: [DueName, (Instant | null | undefined)[]][] = [
    ['deadline', [call.closedAt ? null : call.deadline?.at]],
    ['questions-end', [call.questionsEndAt]],
    ['answer', Object.values(call.openQuestions)],
    ['completion', Object.values(selection.dossiers).map(({ completeBy }) => completeBy)],
    ['opposition-end', [award.oppositionEndsAt]],
    ['visa-tacit', [award.visaTacitAt]],
    ['standstill-end', [award.standstillEndsAt]],
    ['signature-end', [award.signBy]],
    ['review-answer', Object.values(award.openReviews)],
    ['contract-end', [contract.endsAt]],
    ['year-end', contract.yearEnds],
    ['report', schedules.map(({ dueAt }) => dueAt)],
    [
      'reminder',
      schedules.flatMap(({ remindAt, noticeAt, demandAt, suspendAt }) => [
        ...remindAt,
        noticeAt,
        demandAt,
        suspendAt,
      ]),
    ],
  ]
  const isThen = (due: Instant | null | undefined) =>
    due !== null && due !== undefined && Math.abs(msOf(due) - msOf(at)) <= slackMs
  return instants.find(([, all]) => all.some(isThen))?.[0] ?? null
}
