import { z } from 'zod'
import { grounds, type Ground } from '../programme/ground.ts'

const ground = z.enum(Object.keys(grounds) as [Ground, ...Ground[]])
const status = z.enum(['verified', 'to-be-verified', 'proposal'])

/**
 * Days that a call is open at least, whatever a council chooses. A proposal: no text that was read sets a number; calls of
 * other councils ran from 8 to 21 days.
 */
export const publicationDaysAtLeast = 15

/** Ten years: what is longer is a slip, and would be counted day by day. */
const longest = 3660

const period = z.strictObject({
  length: z.int().positive().max(longest),
  unit: z.enum(['hours', 'calendarDays', 'workingDays']),
  counting: z.enum(['full', 'inclusive']),
  ifEndsOnDayOff: z.enum(['nextWorkingDay', 'keep']),
})

/** For values that the rules count as days on the calendar. */
const days = period.extend({ unit: z.literal('calendarDays') })

const value = <T extends z.ZodType>(type: T) => z.strictObject({ value: type, ground, status })

/**
 * Versioned data, pinned to a programme at its drafting. Each value says on what it rests and whether that was
 * read: the periods are proposals to be set by each council, not legal advice.
 */
export const rulePack = z.strictObject({
  id: z.string().min(1),
  version: z.string().min(1),
  values: z.strictObject({
    publication: value(days),
    questionsCloseBefore: value(days),
    answer: value(period),
    addendumWindow: value(days),
    addendumExtension: value(days),
    completion: value(period),
    /** From the council's session to the governor's desk. */
    transmission: value(period),
    visa: value(period),
    opposition: value(period),
    standstill: value(period),
    reviewAnswer: value(period),
    signature: value(period),
    reportReturn: value(period),
    provisionalReceipt: value(days),
    isVisaRequired: value(z.boolean()),
    isVisaTacit: value(z.boolean()),
    justifiedShare: value(z.int().min(0).max(100)),
    reminderDaysBefore: value(z.array(z.int().nonnegative()).min(1)),
    noticeDaysAfter: value(z.int().positive()),
    formalDemandDaysAfter: value(z.int().positive()),
    suspensionDaysAfter: value(z.int().positive()),
    /** How long originals are kept after the closure, and personal data with them. Absent in packs from before. */
    retentionYears: value(z.int().min(1).max(100)).optional(),
  }),
})
