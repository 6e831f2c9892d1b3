import { plusDays } from '@mithaq/domain/calendar/day'
import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import { plusMs } from '@mithaq/domain/clock/instant'
import { officer, president } from '../cast.ts'
import type { Council } from '../council.ts'
import { known } from '../rehearsal/known.ts'
import { performUntilOpening } from '../rehearsal/play.ts'
import { playExamination } from '../rehearsal/play-selection.ts'
import type { Rehearsal } from '../rehearsal/rehearsal.ts'
import { smallDefinition } from '../small-definition.ts'
import { awarded, deliberate, notify } from './award-steps.ts'
import { orderBack, start } from './break-off.ts'
import { PlainRehearsal } from './plain-rehearsal.ts'
import type { StoredPlay } from './stored-play.ts'
import { sign } from './troubled.ts'

/**
 * The governor sends back the deliberation before the call, and later one on an amendment; a winner with a councillor in its
 * bureau is set aside; what nobody can recover is given up.
 */
export const sentBack: StoredPlay = async ({ council, namespace, tomorrow }) => {
  const play = new PlainRehearsal(council, smallDefinition('sent-back'), namespace)
  play.after.recordGroundingDeliberation = () => groundAgain(play)
  await performUntilOpening(play, tomorrow)
  await playExamination(play)
  await play.act(officer, 'publishProvisionalResult', {})
  await deliberate(play, true)
  const reference = await play.words(officer, 'تأشيرة السيد العامل', 'visa')
  await play.act(officer, 'recordVisa', { outcome: 'granted', reference })
  await setAside(play, council)
  await notify(play)
  await sign(play)
  await start(play)
  await amend(play)
  const reasons = await play.words(president, 'حُلت الجمعية', 'reasons')
  await play.act(president, 'terminateContract', { cause: 'mutual', reasons })
  await orderBack(play)
  const decision = await play.words(president, 'بيان الخازن عدد 3', 'write-off')
  await play.act(president, 'writeOffRecovery', { decision })
  const originals = await play.words(officer, 'الأصول محفوظة', 'archive')
  await play.act(officer, 'archiveProgramme', { originals })
  return play.programme
}

async function groundAgain(play: Rehearsal): Promise<void> {
  const from = known((await play.state()).call.groundedFrom ?? null)
  const givenOn = plusDays(calendarDate(from.slice(0, 10)), -1)
  const reference = await play.words(officer, 'مراسلة السيد العامل عدد 118', 'visa')
  await play.act(officer, 'recordGroundingRefusal', { reference, givenOn })
  const today = await play.today()
  await play.act(officer, 'recordGroundingDeliberation', {
    number: await play.words(officer, 'مقرر عدد 13', 'registry-number'),
    session: 'extraordinary',
    heldOn: today,
    visaedOn: today,
    credit: play.definition.groundingDeliberation.credit,
  })
}

/** Somebody of the winner's bureau is found among the councillors. */
async function setAside(play: Rehearsal, council: Council): Promise<void> {
  const { association } = await awarded(play)
  const name = `رئيسة الجمعية ${association?.split('-').at(-1)}`
  await council.owner.insertInto('councillor').values({ name }).execute()
  const reasons = await play.words(president, 'مستشارة في مكتب الجمعية', 'reasons')
  await play.act(president, 'setWinnerAside', { reasons })
}

/** Once he opposes, once he refuses, and then he gives his visa; both sign. */
async function amend(play: Rehearsal): Promise<void> {
  const endsOn = plusDays(calendarDate(known((await play.state()).contract.endsAt).slice(0, 10)), 60)
  const text = await play.words(officer, 'تمديد المدة بشهرين', 'amendment')
  await play.act(officer, 'proposeAmendment', { kind: 'duration', text, endsOn })
  for (const outcome of ['opposed', 'refused', 'granted'] as const) {
    await play.workingDaysLater(1)
    const today = await play.today()
    await play.act(officer, 'recordAmendmentDeliberation', {
      amendment: 1,
      number: await play.words(officer, 'مقرر الملحق', 'registry-number'),
      heldOn: today,
      outcome: 'approved',
      votes: { for: 16, against: 2, abstained: 2 },
      sentOn: today,
    })
    const reference = await play.words(officer, 'جواب السيد العامل', 'visa')
    await play.act(officer, 'recordAmendmentVisa', { amendment: 1, outcome, reference })
  }
  for (const who of [await awarded(play), president]) {
    const act = await play.words(who, 'توقيع الملحق', 'signature')
    await play.act(who, 'signAmendment', { amendment: 1, act })
    await play.at(plusMs(await play.now(), 60_000))
  }
}
