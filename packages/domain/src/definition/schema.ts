import { z } from 'zod'
import { isCalendarDate } from '../clock/calendar-date.ts'
import { amount, id, time } from '../programme/schema.ts'
import { rulePack } from './rule-pack.ts'
import { source, text } from './text.ts'

/** A year of another age is a slip, and sessions are counted from it. */
const date = z.iso.date().refine((day) => day >= '1956-01-01' && day < '2200-01-01')

const part = z.enum(['administrative', 'technical', 'financial'])

const council = z.strictObject({
  id,
  name: text,
  province: text,
  zone: z.string().min(1),
  /** Letters and orders carry it: عدد … / م.إ.ص / 2024. */
  registryMark: z.string().min(1),
})

const ground = z.strictObject({
  id,
  kind: z.enum(['constitution', 'organic-law', 'law', 'circular', 'plan', 'programme']),
  text,
  reference: z.string(),
  status: z.enum(['verified', 'to-be-verified']),
  source,
})

const paper = z.strictObject({ id, part, name: text, isRequired: z.boolean(), source })

const criterion = z.strictObject({
  id,
  part: z.enum(['technical', 'financial']),
  name: text,
  weight: z.int().positive(),
  /** Percent of this criterion's points below which a dossier is eliminated, whatever its sum. Absent: none. */
  threshold: z.int().positive().max(100).optional(),
  source,
})

const seat = z.strictObject({ id, name: text, isChair: z.boolean(), isSecretary: z.boolean(), source })

const daysAfter = z.strictObject({ daysAfterPublication: z.int().positive().max(3660), time, source })

/** Relative to publication, with historic dates beside it as facts; the rest is what a rehearsal plays towards. */
const calendar = z.strictObject({
  questionsEnd: daysAfter,
  filingDeadline: daysAfter,
  acceptsPaper: z.boolean(),
  opening: daysAfter,
  minutes: daysAfter,
  signature: daysAfter,
  /** `source` is that of the day: an announcement may name a day and no hour. */
  historic: z.array(
    z.strictObject({ id, date, time: time.optional(), timeSource: source.optional(), source }),
  ),
})

const session = z.strictObject({
  kind: z.enum(['ordinary', 'extraordinary']),
  heldOn: date,
  source,
})

/** One amount for each year of the programme, in centimes. */
const years = z.array(amount).min(1)

const budget = z.strictObject({
  currency: z.literal('MAD'),
  total: amount,
  lines: z.array(z.strictObject({ id, name: text, council: years, association: years })).min(1),
  /** The association's share at least, in percent of the council's. Absent where the terms ask for none. */
  ownContribution: z.strictObject({ percentOfCouncil: z.int().positive().max(100), source }).optional(),
  source,
})

const tranche = z.strictObject({
  id,
  name: text,
  amount,
  /** Year of the programme, from 1, in whose budget the credit must be open. */
  year: z.int().positive(),
  after: z.array(id),
  source,
})

const due = z.union([
  z.strictObject({ monthsAfterStart: z.int().nonnegative() }),
  /** 'MM-DD': the first such day after the start is that of year 1, the second of year 2. */
  z.strictObject({
    annual: z.string().refine((day) => isCalendarDate(`2001-${day}`)),
    year: z.int().positive(),
  }),
])

const milestone = z.strictObject({
  id,
  kind: z.enum(['report', 'annual-public-account', 'final-report']),
  name: text,
  due,
  deliverables: z.array(z.strictObject({ id, name: text })),
  indicators: z.array(z.strictObject({ id, name: text, target: z.int().nonnegative() })),
  source,
})

/** A programme definition: the whole of what a council decides before a call. One file, one programme. */
export const definition = z.strictObject({
  id,
  authentic: z.literal('ar'),
  /** Of the fields that are a bare value or text. */
  sources: z.strictObject({
    council: source,
    title: source,
    subject: source,
    objective: source,
    durationMonths: source,
  }),
  council,
  title: text,
  subject: text,
  objective: text,
  objectives: z.array(z.strictObject({ id, text, source })).min(1),
  grounds: z.array(ground).min(1),
  termsOfReference: z.array(z.strictObject({ id, title: text, text, source })).min(1),
  eligibility: z.array(z.strictObject({ id, text, source })).min(1),
  papers: z.array(paper).min(1),
  criteria: z.array(criterion).min(1),
  /** Percent of the technical points. */
  technicalThreshold: z.strictObject({ percent: z.int().min(0).max(100), source }),
  committee: z.strictObject({ seats: z.array(seat).min(3), quorum: z.literal('half-plus-one'), source }),
  channels: z.array(z.strictObject({ id, name: text, isCompulsory: z.boolean(), source })).min(1),
  calendar,
  groundingDeliberation: z.strictObject({ session, credit: amount, source }),
  councilSessions: z.array(session),
  beneficiaries: z.array(z.strictObject({ id, name: text, source })),
  durationMonths: z.int().positive().max(120),
  budget,
  tranches: z.array(tranche).min(1),
  milestones: z.array(milestone).min(1),
  rulePack,
})
export type Definition = z.infer<typeof definition>
