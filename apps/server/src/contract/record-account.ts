import { readWords } from '@mithaq/db/words/drafts'
import { parseRib } from '@mithaq/domain/bank/rib'
import type { RibFinding } from '@mithaq/domain/contract/account'
import { isUnwritten } from '@mithaq/domain/programme/offer'
import type { Prepare } from '../command/preparation.ts'

/** What stands in the words is read here and goes no further: neither events nor the engine hold a digit of it. */
export const recordAccount: Prepare<'recordAccount'> = async (input, { db }) => {
  // An offer is asked about before anything is typed.
  if (isUnwritten(input.account)) return { ...input, finding: 'sound' }
  return { ...input, finding: findingOf(await readWords(db, input.account)) }
}

function findingOf(body: unknown): RibFinding {
  const reading = parseRib(typeof body === 'string' ? body : '')
  if (!reading.ok) return reading.problem
  return reading.warnings[0] ?? 'sound'
}
