import { z } from 'zod'

/** Arabic is the authentic text; both languages always stand together. `check` names an empty one. */
export const text = z.strictObject({ ar: z.string(), fr: z.string() })

/** Whether the council's announcement says so, or the definition supposes it. */
export const source = z.enum(['announced', 'illustrative'])
