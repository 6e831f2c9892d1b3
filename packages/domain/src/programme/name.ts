import { z } from 'zod'

// Overrides, embeddings, isolates and bare direction marks: none is a letter, and each shows a name other than it is.
const hidden = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/

/** The refusal that an issue of this schema stands for. */
export const hiddenMarks = 'hidden-marks'

/** A name of a person or a body, as it is read by others. */
export const name = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine((text) => !hidden.test(text), { params: { word: hiddenMarks } })

export const nameInLanguages = z.strictObject({ ar: name, fr: name })
