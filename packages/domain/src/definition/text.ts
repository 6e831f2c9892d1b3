import { z } from 'zod'

/** Arabic is the authentic text; both languages always stand together. `check` names an empty one. */
export const text = z.strictObject({ ar: z.string(), fr: z.string() })
export type Text = z.infer<typeof text>

/** Whether the council's announcement says so, or the definition supposes it. */
export const source = z.enum(['announced', 'illustrative'])
export type Source = z.infer<typeof source>
