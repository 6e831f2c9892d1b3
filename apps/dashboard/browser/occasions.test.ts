import { plusDays } from '@mithaq/domain/calendar/day'
import { moroccanCalendar } from '@mithaq/domain/calendar/morocco'
import { nextOrdinarySession } from '@mithaq/domain/calendar/session'
import { plusWorkingDays } from '@mithaq/domain/calendar/working-day'
import { instantOf } from '@mithaq/domain/clock/instant'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import { milestoneSchedule } from '@mithaq/domain/contract/schedule'
import type { Definition } from '@mithaq/domain/definition/schema'
import type { Centimes } from '@mithaq/domain/money/amount'
import { inputs, type PersonalAct } from '@mithaq/domain/programme/inputs'
import { draft, publish } from '@mithaq/testing/call-steps'
import { member, officer, president, representative } from '@mithaq/testing/cast'
import { contractUnderway, storedBefore } from '@mithaq/testing/contract-underway'
import type { Council } from '@mithaq/testing/council'
import { peopleWithPasswords } from '@mithaq/testing/people'
import { performUntilOpening, performUntilPaid } from '@mithaq/testing/rehearsal/play'
import { smallDefinition } from '@mithaq/testing/small-definition'
import type { Browser } from 'playwright-core'
import { beforeAll, expect, inject, test } from 'vitest'
import { councilInBrowser } from './council-in-browser.ts'
import { PlayedByHand } from './by-hand.ts'
import { Desks } from './desks.ts'
import { lookAt } from './look-at.ts'
import { rare } from './occasions.ts'

const opened = councilInBrowser()
let council: Council
let browser: Browser
let desks: Desks
const winner = representative(1)
const known = new Set(
  Object.keys(inputs).filter((act): act is PersonalAct => !rare.some((one) => one === act)),
)
const seen = new Set<PersonalAct>()

beforeAll(async () => {
  ;({ council, browser } = opened)
  await peopleWithPasswords(council)
  desks = new Desks(browser, council.url, 'ar')
})

const playOf = (definition: Definition): PlayedByHand =>
  new PlayedByHand(council, definition, { namespace: inject('addresses').namespace, desks, known })

/** Does it by its form; gives the last events of the record. */
async function byHand<N extends PersonalAct>(
  play: PlayedByHand,
  ...[who, act, input]: Parameters<typeof play.act<N>>
): Promise<string[]> {
  await play.act(who, act, input)
  seen.add(act)
  const { entries } = await (
    await council.as(officer)
  ).programme.timeline.query({
    programme: play.programme,
    limit: 5,
  })
  return entries.flatMap((entry) => (entry.kind === 'event' ? entry.type : []))
}

test('a call is given up, with its reason', async () => {
  const title = { ar: 'برنامج يُلغى', fr: 'Un programme annulé' }
  const programme = await draft(council, { title })
  await publish(council, programme)
  const play = playOf(smallDefinition(programme, { title }))
  const reason = await play.words(president, 'تغيرت أولويات المجلس بعد الفيضانات.', 'reason')
  expect(await byHand(play, president, 'cancelCall', { reason })).toContain('callCancelled')
})

test('dates of before a change of clocks are read again; what is due on a day off that is announced moves on', async () => {
  const { date: today } = wallTimeOf(await council.now(), moroccanCalendar.zone)
  const date = plusWorkingDays(moroccanCalendar, plusDays(today, 60), 0)
  const { values } = smallDefinition('day-off').rulePack
  const programme = await contractUnderway(council, {
    before: { schedule: storedBefore(), sent: 0 },
    soon: { schedule: milestoneSchedule(values, date, moroccanCalendar), sent: 0 },
  })
  const play = playOf(smallDefinition(programme))
  expect(await byHand(play, officer, 'rereadDates', {})).toContain('datesReread')
  const reference = await play.words(officer, 'بلاغ وزارة الأوقاف والشؤون الإسلامية', 'day-off')
  play.filled.recordDayOff = async (page) => expect(await lookAt(page, 'officer-recordDayOff')).toEqual([])
  expect(await byHand(play, officer, 'recordDayOff', { date, reference })).toContain('dayOffRecorded')
  const due = (await play.state()).milestones['soon']?.schedule?.wall?.shown[0]?.date
  expect(due).toBe(plusWorkingDays(moroccanCalendar, date, 1))
})

test(
  'a programme that meets an extension, a new member, an opposition, a visa, a new bureau, a termination and a recovery',
  { timeout: 300_000 },
  async () => {
    const small = smallDefinition(`trouble-${Date.now()}`)
    const { isVisaTacit } = small.rulePack.values
    const values = { ...small.rulePack.values, isVisaTacit: { ...isVisaTacit, value: false } }
    const play = playOf({
      ...small,
      title: { ar: 'برنامج تعترضه صعوبات', fr: 'Un programme difficile' },
      rulePack: { ...small.rulePack, values },
    })
    play.after.publishCall = () => extend(play)
    play.after.appointCommittee = () => replace(play)
    play.after.recordTransmission = () => oppose(play)
    await performUntilOpening(play, plusDays(wallTimeOf(instantOf(Date.now()), 'Africa/Casablanca').date, 1))
    await performUntilPaid(play)
    seen.add('recordVisa')
    expect(play.byHand).toContain('recordVisa')
    await changeBureau(play)
    await endEarly(play)
    expect((await play.state()).outcome).toBe('terminated')
  },
)

async function extend(play: PlayedByHand): Promise<void> {
  const { date, time } = wallTimeOf(
    (await play.state()).call.deadline?.at ?? instantOf(0),
    'Africa/Casablanca',
  )
  const deadline = { date: plusWorkingDays(play.calendar, plusDays(date, 7), 0), time }
  const reason = await play.words(president, 'تعذر الوصول إلى الموقع الإلكتروني يومين.', 'reason')
  expect(await byHand(play, president, 'extendDeadline', { deadline, reason })).toContain('deadlineExtended')
}

/** Another one comes, and goes again through the API, so that the play goes on with whom it knows. */
async function replace(play: PlayedByHand): Promise<void> {
  const order = await play.words(president, 'قرار رقم 9 بتاريخ 3 دجنبر', 'order')
  expect(
    await byHand(play, president, 'replaceMember', { seat: 'third', person: member(4).person, order }),
  ).toContain('memberReplaced')
  await play.act(president, 'replaceMember', { seat: 'third', person: member(3).person, order })
}

/** The governor opposes: the council deliberates again, and the deliberation is sent again. */
async function oppose(play: PlayedByHand): Promise<void> {
  const reasons = await play.words(officer, 'لم يُرفق المحضر بلائحة الحضور.', 'reasons')
  expect(await byHand(play, officer, 'recordOpposition', { reasons })).toContain('oppositionRecorded')
  const { ranking } = (await play.state()).selection
  const { opensOn } = nextOrdinarySession(plusDays(await play.today(), 1), play.calendar)
  await play.at(play.wall(opensOn, '15:00'))
  await play.act(president, 'submitToCouncil', {})
  await play.at(play.wall(opensOn, '16:00'))
  await play.act(officer, 'recordCouncilDeliberation', {
    number: await play.words(officer, 'مقرر عدد 41', 'registry-number'),
    session: 'ordinary',
    heldOn: opensOn,
    outcome: 'approved',
    dossier: ranking?.[0] ?? '',
    amount: play.definition.tranches.reduce((sum, { amount }) => sum + amount, 0) as Centimes,
    votes: { for: 17, against: 1, abstained: 2 },
    isReserveListApproved: true,
  })
  await play.workingDaysLater(2)
  await play.act(officer, 'recordTransmission', { sentOn: await play.today() })
}

async function changeBureau(play: PlayedByHand): Promise<void> {
  const renewal = {
    receipt: 'وصل تجديد المكتب عدد 88',
    bureau: [{ name: 'خديجة المرابط', office: 'رئيسة', kinship: 'none' }],
  }
  const receipt = await play.words(winner, renewal, 'bureau-receipt')
  const mandateEndsOn = plusDays(await play.today(), 1_500)
  play.filled.recordBureau = async (page) =>
    expect(await lookAt(page, 'association-recordBureau')).toEqual([])
  expect(await byHand(play, winner, 'recordBureau', { receipt, mandateEndsOn })).toContain('bureauRecorded')
}

/** The first tranche was paid and nothing of it justified: it is owed back. */
async function endEarly(play: PlayedByHand): Promise<void> {
  const reasons = await play.words(president, 'توقفت الجمعية عن تنفيذ الأنشطة رغم الإنذار.', 'reasons')
  expect(await byHand(play, president, 'terminateContract', { cause: 'breach', reasons })).toContain(
    'contractTerminated',
  )
  await play.act(officer, 'settleAccounts', {})
  const order = await play.words(president, 'أمر بالاستخلاص عدد 5', 'recovery-order')
  expect(await byHand(play, president, 'orderRecovery', { order })).toContain('recoveryOrdered')
  const { toRecover } = (await play.state()).closure
  expect(toRecover).toBe(play.definition.tranches[0]?.amount)
  const reference = await play.words(officer, 'وصل الخازن عدد 12', 'recovery-reference')
  expect(await byHand(play, officer, 'recordRecovery', { amount: toRecover, reference })).toContain(
    'recoveryRecorded',
  )
}

test('nothing is left of what the common road has no occasion for', () => {
  expect([...seen].toSorted()).toEqual([...rare].toSorted())
})
