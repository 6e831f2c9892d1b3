import { definition, type Definition } from '@mithaq/domain/definition/schema'

/** A definition small enough to read in a test, valid in every field; amounts in centimes. */
export function smallDefinition(id: string, changes: Partial<Definition> = {}): Definition {
  const text = (word: string) => ({ ar: `نص ${word}`, fr: `texte ${word}` })
  const source = 'illustrative' as const
  const period = (length: number, unit: 'calendarDays' | 'workingDays' = 'calendarDays') => ({
    value: { length, unit, counting: 'inclusive' as const, ifEndsOnDayOff: 'nextWorkingDay' as const },
    ground: 'terms-of-reference' as const,
    status: 'proposal' as const,
  })
  const value = <T>(given: T) => ({
    value: given,
    ground: 'terms-of-reference' as const,
    status: 'proposal' as const,
  })
  const after = (days: number) => ({ daysAfterPublication: days, time: '16:30', source })
  return definition.parse({
    id,
    authentic: 'ar',
    sources: {
      council: source,
      title: source,
      subject: source,
      objective: source,
      durationMonths: source,
    },
    council: {
      id: 'sefrou',
      name: text('council'),
      province: text('province'),
      zone: 'Africa/Casablanca',
      registryMark: 'م.إ.ص',
    },
    title: text('title'),
    subject: text('subject'),
    objective: text('objective'),
    objectives: [{ id: 'o1', text: text('o1'), source }],
    grounds: [
      { id: 'g1', kind: 'law', text: text('g1'), reference: '112-14', status: 'to-be-verified', source },
    ],
    termsOfReference: [{ id: 't1', title: text('t1'), text: text('t1'), source }],
    eligibility: [{ id: 'e1', text: text('e1'), source }],
    papers: [
      { id: 'request', part: 'administrative', name: text('request'), isRequired: true, source },
      { id: 'statutes', part: 'administrative', name: text('statutes'), isRequired: true, source },
      { id: 'project', part: 'technical', name: text('project'), isRequired: true, source },
      { id: 'budget', part: 'financial', name: text('budget'), isRequired: true, source },
    ],
    criteria: [
      { id: 'method', part: 'technical', name: text('method'), weight: 70, source },
      { id: 'cost', part: 'financial', name: text('cost'), weight: 30, source },
    ],
    technicalThreshold: { percent: 50, source },
    committee: {
      seats: ['chair', 'secretary', 'third'].map((seat) => ({
        id: seat,
        name: text(seat),
        isChair: seat === 'chair',
        isSecretary: seat === 'secretary',
        source,
      })),
      quorum: 'half-plus-one',
      source,
    },
    channels: [
      { id: 'board', name: text('board'), isCompulsory: true, source },
      { id: 'site', name: text('site'), isCompulsory: true, source },
      { id: 'press', name: text('press'), isCompulsory: false, source },
    ],
    calendar: {
      questionsEnd: after(14),
      filingDeadline: after(21),
      acceptsPaper: true,
      opening: after(24),
      minutes: after(40),
      signature: after(120),
      historic: [],
    },
    groundingDeliberation: {
      session: { kind: 'ordinary', heldOn: '2026-09-14', source },
      credit: 1_000_000_00,
      source,
    },
    councilSessions: [],
    beneficiaries: [{ id: 'sefrou', name: text('sefrou'), source }],
    durationMonths: 36,
    budget: {
      currency: 'MAD',
      total: 1_000_000_00,
      lines: [
        {
          id: 'training',
          name: text('training'),
          council: [400_000_00, 300_000_00, 300_000_00],
          association: [0, 0, 0],
        },
      ],
      source,
    },
    tranches: [
      { id: 'tranche-1', name: text('one'), amount: 400_000_00, year: 1, after: [], source },
      { id: 'tranche-2', name: text('two'), amount: 600_000_00, year: 2, after: ['report-1'], source },
    ],
    milestones: [
      {
        id: 'report-1',
        kind: 'report',
        name: text('report'),
        due: { monthsAfterStart: 12 },
        deliverables: [],
        indicators: [],
        source,
      },
    ],
    rulePack: {
      id: 'small',
      version: '1',
      values: {
        publication: period(15),
        questionsCloseBefore: period(7),
        answer: period(3, 'workingDays'),
        addendumWindow: period(7),
        addendumExtension: period(7),
        completion: period(3, 'workingDays'),
        transmission: period(10, 'workingDays'),
        visa: period(20),
        opposition: period(3, 'workingDays'),
        standstill: period(10),
        reviewAnswer: period(5, 'workingDays'),
        signature: period(15),
        reportReturn: period(10, 'workingDays'),
        provisionalReceipt: period(60),
        isVisaRequired: value(true),
        isVisaTacit: value(true),
        justifiedShare: value(70),
        reminderDaysBefore: value([30, 7, 0]),
        noticeDaysAfter: value(7),
        formalDemandDaysAfter: value(15),
        suspensionDaysAfter: value(30),
        retentionYears: value(10),
      },
    },
    ...changes,
  })
}
