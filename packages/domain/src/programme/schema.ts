import { z } from 'zod'
import { isInstant } from '../clock/instant.ts'
import type { Instant } from '../clock/instant.ts'
import type { Centimes } from '../money/amount.ts'

// The pieces that inputs are made of. Every object is strict: an extra field is malformed input, not ignored.

export const nothing = z.strictObject({})

/** An id of ours: letters, digits and hyphens. */
export const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/)

/** Registering makes it a UUID, and nothing longer may speak for an association: two thousand travel from run to run. */
export const associationId = id.max(36)

export const digest = z.string().regex(/^[0-9a-f]{64}$/)

export const words = z.strictObject({ id: z.uuid(), digest })

export const instantText = z.custom<Instant>((value) => typeof value === 'string' && isInstant(value))

/** Terms run from it, for years: they end in a year of four digits, and begin when there were councils. */
export const date = z.iso.date().refine((day) => day >= '1900' && day < '2200')

export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** A wall time in the council's zone; the server turns it into an instant. */
export const wall = z.strictObject({ date, time })

/** Whole centimes, below what JavaScript counts exactly. */
export const amount = z
  .int()
  .nonnegative()
  .transform((value) => value as Centimes)
