import { decide, event, refuse, type Decision } from '../programme/decision.ts'
import type { ProgrammeState } from '../programme/state.ts'
import type { Words } from '../programme/words.ts'

/** What the server read in the words: their digits never come here. */
export type RibFinding = 'sound' | 'rib-not-digits' | 'rib-not-24-digits' | 'rib-key-mismatch'

/**
 * The account that the council pays to, by its bank identity, with the association's word that the bank's certificate shows
 * it. A number that is none is refused; a wrong key is a slip unless that certificate has it, since banks do give such out.
 */
export function recordAccount(
  _programme: ProgrammeState,
  message: { account: Words; isCertified: boolean; finding: RibFinding },
): Decision {
  const { account, isCertified, finding } = message
  if (finding === 'rib-not-digits' || finding === 'rib-not-24-digits') return refuse('rib-malformed')
  if (!isCertified) return refuse(finding === 'sound' ? 'rib-not-certified' : 'rib-key-wrong')
  return decide(event('accountRecorded', { account, isKeyRight: finding === 'sound' }, 'contract'))
}
