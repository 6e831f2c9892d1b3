import type { Mark } from '@mithaq/domain/selection/scoring'
import { id } from '@mithaq/domain/programme/schema'
import { z } from 'zod'

/** A member's sheets as they were saved: whole marks out of 100, a dossier and a criterion each. */
const sheets = z.strictObject({
  marks: z.array(z.strictObject({ dossier: id, criterion: id, marks: z.int().min(0).max(100) })).max(100_000),
})

/** The marks in a member's saved words; none where they are not sheets. */
export function marksIn(member: string, body: unknown): Mark[] {
  const parsed = sheets.safeParse(body)
  return parsed.success ? parsed.data.marks.map((mark) => ({ member, ...mark })) : []
}
