import { plusMs } from '@mithaq/domain/clock/instant'
import { officer, president, representative } from '../cast.ts'
import { associations } from '../rehearsal/associations.ts'
import { dossierOf } from '../rehearsal/committee-cast.ts'
import { known } from '../rehearsal/known.ts'
import { performUntilOpening } from '../rehearsal/play.ts'
import { playExamination } from '../rehearsal/play-selection.ts'
import type { Rehearsal } from '../rehearsal/rehearsal.ts'
import { smallDefinition } from '../small-definition.ts'
import { deliberate, letSignatureLapse, notify } from './award-steps.ts'
import { PlainRehearsal } from './plain-rehearsal.ts'
import type { StoredPlay } from './stored-play.ts'

/** No visa is asked; a review is upheld; then one after the other lets the signature lapse, until nobody is left. */
export const unsigned: StoredPlay = async ({ council, namespace, tomorrow }) => {
  const small = smallDefinition('unsigned')
  const { isVisaRequired } = small.rulePack.values
  const values = { ...small.rulePack.values, isVisaRequired: { ...isVisaRequired, value: false } }
  const definition = { ...small, rulePack: { ...small.rulePack, values } }
  const play = new PlainRehearsal(council, definition, namespace)
  await performUntilOpening(play, tomorrow)
  await playExamination(play)
  await play.act(officer, 'publishProvisionalResult', {})
  await deliberate(play, true)
  await becomeExecutory(play)
  await upholdReview(play)
  await deliberate(play, false)
  await becomeExecutory(play)
  // Without a reserve list the council is asked again.
  await letSignatureLapse(play)
  await deliberate(play, true)
  await becomeExecutory(play)
  while ((await play.state()).stage === 'award') {
    await letSignatureLapse(play)
    if ((await play.state()).stage === 'award') await notify(play)
  }
  const originals = await play.words(officer, 'الأصول محفوظة', 'archive')
  await play.act(officer, 'archiveProgramme', { originals })
  return play.programme
}

async function becomeExecutory(play: Rehearsal): Promise<void> {
  await play.at(plusMs(known((await play.state()).award.oppositionEndsAt), 60_000))
  await notify(play)
}

async function upholdReview(play: Rehearsal): Promise<void> {
  const dossier = dossierOf(play, associations.asksForReview)
  const asking = representative(associations.asksForReview)
  const grounds = await play.words(asking, 'تظلم من تنقيط المعيار الثاني', 'review-request')
  await play.act(asking, 'requestReview', { dossier, reasons: grounds })
  await play.workingDaysLater(2)
  const reasons = await play.words(president, 'التظلم مقبول', 'review-answer')
  await play.act(president, 'answerReview', { dossier, outcome: 'upheld', reasons })
}
