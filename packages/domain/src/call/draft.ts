import { decide, event, refuse, type Decision } from '../programme/decision.ts'
import type { ProgrammeState } from '../programme/state.ts'
import type { Terms } from '../programme/terms.ts'

/**
 * Until its call is published a draft is corrected by another definition: the president approves its terms anew, and what
 * was posted of the former is posted again. The deliberation it rests on stands.
 */
export function reviseDraft(
  programme: ProgrammeState,
  { terms, corrects }: { terms: Terms; corrects?: string },
): Decision {
  if (isPublic(programme)) return refuse('call-already-published')
  // Somebody else's correction is not undone unseen.
  if (corrects && corrects !== programme.terms.definition) return refuse('draft-corrected-meanwhile')
  if (terms.definition === programme.terms.definition) return refuse('draft-unchanged')
  return decide(event('draftRevised', { terms }, 'terms-of-reference'))
}

/** Published in law by the posting on the last compulsory channel, whether or not the officer has said so. */
function isPublic({ call, terms }: ProgrammeState): boolean {
  const compulsory = terms.channels.filter(({ isCompulsory }) => isCompulsory)
  const isPosted = compulsory.length > 0 && compulsory.every(({ id }) => Object.hasOwn(call.posted, id))
  return call.publishedAt !== null || isPosted
}
