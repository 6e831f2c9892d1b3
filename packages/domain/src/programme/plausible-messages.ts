import { candidateOf } from '../award/rules.ts'
import { isBefore } from '../clock/instant.ts'
import { isRecused, recusalsOf } from '../committee/recusal.ts'
import { centimes } from '../money/amount.ts'
import { scoredIn } from '../selection/sheets.ts'
import type { ActName } from './acts.ts'
import { plausibleMoney, type Plausible } from './plausible-money.ts'
import {
  amendment,
  conflict,
  digest,
  dossier,
  dueMoved,
  ends,
  filed,
  inDays,
  members,
  milestone,
  phaseOf,
  planned,
  recounted,
  reread,
  scheduleFrom,
  schedules,
  voted,
  wall,
  words,
} from './plausible-view.ts'

/** For each act one message that its screen could send now; null where nobody could think of one. */
export const plausible: Plausible<ActName> = {
  recordGroundingRefusal: (view) => {
    const given = inDays(view, view.dice.isRare() ? -70 : 0)
    return { reference: words, givenOn: given.slice(0, 10), givenAt: given }
  },
  recordGroundingDeliberation: () => ({
    number: words,
    session: 'ordinary',
    heldOn: '2024-01-08',
    credit: centimes(90_000_000),
  }),
  approveTerms: () => ({}),
  reviseDraft: ({ programme: { terms }, dice }) => ({
    terms: {
      ...terms,
      definition: dice.oneOf(['aa', 'bb', 'cd']).repeat(32),
      tranches: terms.tranches.map((one, index) => ({
        ...one,
        amount: centimes(index === 0 ? 5_000_000 : 4_000_000),
      })),
    },
  }),
  postCall: ({ programme, now, dice }) => ({
    channel: dice.idOf(programme.terms.channels.map(({ id }) => id)),
    postedAt: now,
    proof: words,
  }),
  publishCall: (view) => ({
    questionsEnd: wall(view, 14),
    deadline: wall(view, view.dice.isRare() ? 12 : 22),
  }),
  askQuestion: (view) => ({ question: `q${view.dice.below(4)}`, words, answerDueAt: inDays(view, 3) }),
  answerQuestion: ({ programme, dice }) => ({
    question: dice.idOf(Object.keys(programme.call.openQuestions)),
    words,
  }),
  issueAddendum: (view) => ({ words, ...(view.dice.isRare() ? {} : { deadline: wall(view, 30) }) }),
  extendDeadline: (view) => ({ deadline: wall(view, 25), reason: words }),
  cancelCall: () => ({ reason: words }),
  closeQuestions: () => ({}),
  // The database's clock speaks before this rule is asked.
  closeIntake: ({ programme: { call }, now, dice }) =>
    call.deadline && !isBefore(now, call.deadline.at)
      ? { dossiers: filed.slice(0, dice.isRare() ? 0 : 3), digest }
      : null,

  appointCommittee: ({ programme, dice }) => ({
    members: programme.terms.seats.map(({ id }, index) => ({
      seat: dice.isRare() ? 'constructor' : id,
      person: members[index] ?? 'm1',
    })),
    order: words,
  }),
  replaceMember: ({ programme, dice }) => ({
    seat: dice.idOf(programme.terms.seats.map(({ id }) => id)),
    person: dice.oneOf(members),
    order: words,
  }),
  declareInterests: (view) => ({
    interests: view.dice.isRare()
      ? [{ dossier: dossier(view), effect: view.dice.isRare() ? 'prohibited' : 'recusal' }]
      : [],
    declaration: words,
  }),
  drawUpMinutes: () => ({ minutes: { ...words, digest } }),
  signMinutes: ({ dice }) => ({ minutes: digest, ...(dice.isRare() ? { dissent: words } : {}) }),

  openSession: ({ programme, dice }) => {
    const seated = Object.keys(programme.committee.members)
    return { present: dice.isRare() ? seated.slice(1) : seated }
  },
  admitDossier: (view) => ({
    dossier: dossier(view),
    missing: view.dice.isRare() ? ['request'] : [],
    receipt: { kind: 'provisional', ageDays: view.dice.isRare() ? 59 : 60 },
    conflict: conflict(view),
  }),
  requestCompletion: (view) => ({
    dossier: dossier(view),
    papers: ['request'],
    completeBy: inDays(view, 3),
  }),
  completeDossier: (view) => ({ dossier: dossier(view), papers: [{ paper: 'request', file: digest }] }),
  lapseCompletion: (view) => ({ dossier: dossier(view) }),
  excludeDossier: (view) => ({
    dossier: dossier(view),
    cause: view.dice.oneOf(['papers-missing', 'prohibited-conflict', 'withdrawn']),
    reasons: words,
  }),
  concludeCompliance: () => ({}),
  handInScores: ({ programme, by, dice }) => {
    const phase = phaseOf(programme)
    const scored = scoredIn(programme.selection, phase)
    const covers = scored.filter((id) => !isRecused(programme.committee, by.person, id)).length
    return { phase, sheets: words, covers, missing: dice.isRare() ? 1 : 0 }
  },
  concludeScoring: ({ programme, dice }) => {
    const phase = phaseOf(programme)
    const scored = scoredIn(programme.selection, phase)
    const passed = dice.isRare() ? [] : scored.slice(0, dice.isRare() ? 1 : scored.length)
    const recusals = recusalsOf(programme.committee).length
    return { phase, table: digest, passed, ranking: scored.toReversed(), recusals }
  },

  publishProvisionalResult: () => ({}),
  submitToCouncil: () => ({}),
  recordCouncilDeliberation: (view) => {
    const { programme, now, dice } = view
    const isRejected = dice.isRare()
    return {
      number: words,
      session: 'ordinary',
      heldOn: inDays(view, dice.isRare() ? -40 : 0).slice(0, 10),
      outcome: isRejected ? 'rejected' : 'approved',
      dossier: dice.isRare() ? dossier(view) : (candidateOf(programme) ?? now),
      amount: dice.isRare() ? centimes(1) : planned(programme),
      votes: voted(view, isRejected !== dice.isRare()),
      isReserveListApproved: dice.below(2) === 0,
      isSessionDay: !dice.isRare(),
    }
  },
  recordTransmission: (view) => {
    const back = view.dice.isRare() ? -90 : 0
    return {
      sentOn: inDays(view, back).slice(0, 10),
      sentAt: inDays(view, back),
      visaTacitAt: inDays(view, back + 20),
      oppositionEndsAt: inDays(view, back + 3),
    }
  },
  recordOpposition: () => ({ reasons: words }),
  recordVisa: ({ dice }) => ({ outcome: dice.isRare() ? 'refused' : 'granted', reference: words }),
  grantTacitVisa: () => ({}),
  becomeExecutory: () => ({}),
  notifyResults: (view) => ({
    reasons: words,
    standstillEndsAt: inDays(view, 10),
    signBy: inDays(view, 15),
  }),
  requestReview: (view) => ({ dossier: dossier(view), reasons: words, answerBy: inDays(view, 5) }),
  answerReview: (view) => ({
    dossier: view.dice.idOf(Object.keys(view.programme.award.openReviews)),
    ...(view.dice.isRare()
      ? {
          outcome: 'upheld',
          remedy: view.dice.oneOf(['again', 'aside', 'first'] as const),
        }
      : { outcome: 'rejected' }),
    reasons: words,
    signBy: inDays(view, 15),
  }),
  endStandstill: () => ({}),
  signContract: (view) => ({ manner: 'paper', act: words, conflict: conflict(view) }),
  setWinnerAside: (view) => ({ reasons: words, conflict: conflict(view) }),
  lapseSignature: () => ({}),

  orderStart: (view) => {
    const startedAt = inDays(view, view.dice.isRare() ? -30 : 1)
    const yearEnds = ends(startedAt)
    return {
      startsOn: startedAt.slice(0, 10),
      startedAt,
      yearEnds,
      endsAt: yearEnds.at(-1) ?? startedAt,
      schedules: schedules(view, startedAt),
    }
  },
  turnYear: ({ programme, dice }) => ({ year: dice.isRare() ? 3 : programme.contract.year }),
  recordBureau: (view) => ({
    receipt: words,
    mandateEndsOn: inDays(view, 900).slice(0, 10),
    bureauMandateEndsAt: inDays(view, view.dice.isRare() ? -1 : 900),
    conflict: conflict(view),
  }),
  recordAccount: ({ dice }) => ({
    account: words,
    isCertified: !dice.isRare(),
    finding: dice.isRare() ? dice.oneOf(['rib-not-24-digits', 'rib-key-mismatch']) : 'sound',
  }),
  proposeAmendment: (view) => {
    const { dice } = view
    const kind = dice.oneOf(['amount', 'duration', 'object', 'other'] as const)
    const raised = centimes(dice.below(view.programme.terms.budget))
    const tranches = [{ id: dice.idOf(view.programme.terms.tranches.map(({ id }) => id)), amount: raised }]
    const endsAt = inDays(view, 100 + dice.below(900))
    const moved = { [milestone(view)]: scheduleFrom(inDays(view, 60)) }
    const proposed = { kind, text: words, proposedOn: view.now.slice(0, 10) }
    if (kind === 'duration') return { ...proposed, changes: { endsAt, yearEnds: [endsAt] } }
    return { ...proposed, changes: kind === 'other' ? { schedules: moved } : { tranches } }
  },
  recordAmendmentDeliberation: (view) => ({
    amendment: amendment(view),
    number: words,
    heldOn: inDays(view, view.dice.isRare() ? -40 : 0).slice(0, 10),
    executoryFrom: inDays(view, 20),
    outcome: view.dice.isRare() ? 'rejected' : 'approved',
    votes: voted(view, view.dice.isRare()),
    sentOn: inDays(view, view.dice.isRare() ? -60 : 0).slice(0, 10),
  }),
  recordAmendmentVisa: (view) => {
    const given = inDays(view, view.dice.isRare() ? -70 : 0)
    return {
      amendment: amendment(view),
      outcome: view.dice.oneOf(['granted', 'refused', 'opposed'] as const),
      reference: words,
      givenOn: given.slice(0, 10),
      givenAt: given,
      ...(view.dice.isRare() ? { oppositionEndsAt: inDays(view, -1) } : {}),
    }
  },
  signAmendment: (view) => ({ amendment: amendment(view), act: words }),
  // Clocks seldom change.
  rereadDates: (view) => (view.dice.below(30) === 0 ? { tz: '2026c', schedules: reread(view) } : null),
  suspendContract: () => ({ reasons: words }),
  resumeContract: ({ programme: { contract }, now }) => ({
    reasons: words,
    schedules: {},
    endsAt: contract.endsAt ?? now,
    yearEnds: contract.yearEnds,
  }),
  terminateContract: ({ dice }) => ({ cause: dice.oneOf(['breach', 'mutual', 'conflict']), reasons: words }),
  endContract: () => ({}),

  submitReport: (view) => {
    const id = milestone(view)
    const asked = view.programme.terms.milestones.find((each) => each.id === id)?.indicators ?? []
    return {
      milestone: id,
      report: words,
      indicators: asked.map((indicator) => ({ id: indicator, value: 1 })),
    }
  },
  returnReport: (view) => ({ milestone: milestone(view), reasons: words, dueAt: inDays(view, 10) }),
  acceptReport: (view) => ({ milestone: milestone(view) }),
  fileYearlyAccount: (view) => ({ milestone: milestone(view), proof: words }),
  confirmActivity: (view) => ({ milestone: milestone(view), words }),
  remind: (view) => ({ milestone: milestone(view) }),

  ...plausibleMoney,

  recordEvaluation: () => ({ evaluation: words }),
  recordEquipment: ({ dice }) => ({ inventory: words, fate: dice.oneOf(['stays', 'returns', 'none']) }),
  settleAccounts: () => ({}),
  orderRecovery: () => ({ order: words }),
  writeOffRecovery: () => ({ decision: words }),
  recordRecovery: ({ programme, dice }) => {
    const { toRecover } = programme.closure
    return { amount: centimes(dice.isRare() ? Math.ceil(toRecover / 2) : toRecover), reference: words }
  },
  issueCertificate: () => ({}),
  archiveProgramme: () => ({ originals: words }),

  recordDayOff: (view) => ({
    date: inDays(view, view.dice.below(4)).slice(0, 10),
    reference: words,
    isDayOff: view.dice.isRare(),
    terms: recounted(view),
    dueDates: dueMoved(view),
  }),
}
