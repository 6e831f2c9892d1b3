import { plusDays } from '@mithaq/domain/calendar/day'
import { moroccanCalendar } from '@mithaq/domain/calendar/morocco'
import { nextOrdinarySession } from '@mithaq/domain/calendar/session'
import { plusWorkingDays } from '@mithaq/domain/calendar/working-day'
import { instantOf } from '@mithaq/domain/clock/instant'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import { milestoneSchedule } from '@mithaq/domain/contract/schedule'
import type { Definition } from '@mithaq/domain/definition/schema'
import { termsOf } from '@mithaq/domain/definition/terms'
import type { Centimes } from '@mithaq/domain/money/amount'
import type { NewEvent } from '@mithaq/domain/programme/event'
import { inputs, type PersonalAct } from '@mithaq/domain/programme/inputs'
import { draft, publish } from '@mithaq/testing/call-steps'
import { member, officer, president, representative } from '@mithaq/testing/cast'
import { contractUnderway, storedBefore } from '@mithaq/testing/contract-underway'
import { newId, type Council } from '@mithaq/testing/council'
import { peopleWithPasswords } from '@mithaq/testing/people'
import { goOn, happened, upToAward } from '@mithaq/testing/programme-underway'
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

test('the governor sends back the deliberation that a call would stand on', async () => {
  const title = { ar: 'برنامج ينتظر سنده', fr: 'Un programme sans fondement encore' }
  const programme = await draft(council, { title })
  const play = playOf(smallDefinition(programme, { title }))
  const { date: heldOn } = wallTimeOf(await council.now(), moroccanCalendar.zone)
  await play.act(officer, 'recordGroundingDeliberation', {
    number: await play.words(officer, 'مقرر عدد 3', 'registry-number'),
    session: 'extraordinary',
    heldOn,
    credit: play.definition.groundingDeliberation.credit,
  })
  const reference = await play.words(officer, 'مراسلة عدد 118: لا اعتماد مفتوح لهذا البرنامج', 'visa')
  expect(await byHand(play, officer, 'recordGroundingRefusal', { reference })).toContain('groundingRefused')
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

test('an amendment of the duration gets the governor’s visa', async () => {
  const title = { ar: 'برنامج تُمدد مدته', fr: 'Un programme prolongé' }
  const programme = await contractUnderway(council, {}, { title })
  const play = playOf(smallDefinition(programme, { title }))
  const { date: today } = wallTimeOf(await council.now(), moroccanCalendar.zone)
  await play.act(officer, 'proposeAmendment', {
    kind: 'duration',
    text: await play.words(officer, 'تمديد المدة بسنة', 'amendment'),
    endsOn: plusDays(today, 1_200),
  })
  await play.act(officer, 'recordAmendmentDeliberation', {
    amendment: 1,
    number: await play.words(officer, 'مقرر عدد 44', 'registry-number'),
    heldOn: today,
    outcome: 'approved',
    votes: { for: 18, against: 1, abstained: 1 },
    sentOn: today,
  })
  const reference = await play.words(officer, 'تأشيرة عدد 210', 'visa-reference')
  play.filled.recordAmendmentVisa = async (page) =>
    expect(await lookAt(page, 'officer-recordAmendmentVisa')).toEqual([])
  const answer = { amendment: 1, outcome: 'granted', reference } as const
  expect(await byHand(play, officer, 'recordAmendmentVisa', answer)).toContain('amendmentVisaGranted')
})

test('a councillor’s spouse who came into the winner’s bureau is found before anybody signs with it', async () => {
  const definition = smallDefinition(`aside-${Date.now()}`, {
    title: { ar: 'برنامج يُستبعد فائزه', fr: 'Un programme sans son lauréat' },
  })
  const play = playOf(definition)
  const [dossier, other] = [newId(), newId()]
  const bureau = [{ name: 'نعيمة السلاوي', office: 'رئيسة', kinship: 'spouse' }]
  const receipt = await play.words(winner, { receipt: 'وصل عدد 9', bureau }, 'bureau-receipt')
  const terms = termsOf(definition)
  const told: NewEvent[] = [
    ...upToAward(terms, { [dossier]: winner.association, [other]: representative(2).association }),
    {
      type: 'councilDeliberated',
      data: {
        number: await play.words(officer, 'مقرر عدد 9', 'registry-number'),
        session: 'ordinary',
        heldOn: '2026-02-02',
        outcome: 'approved',
        dossier,
        amount: terms.budget,
        votes: { for: 20, against: 0, abstained: 0 },
        isReserveListApproved: false,
      },
      ground: 'organic-law-112-14',
    },
    {
      type: 'bureauRecorded',
      data: { receipt, bureauMandateEndsAt: instantOf(Date.now() + 1e11), conflict: 'prohibited' },
      ground: 'circular-d1854-2022',
    },
  ]
  await goOn(council, definition, happened(told, await council.now()))
  const reasons = await play.words(president, 'زوجة مستشار في مكتب الجمعية.', 'reasons')
  play.filled.setWinnerAside = async (page) =>
    expect(await lookAt(page, 'president-setWinnerAside')).toEqual([])
  expect(await byHand(play, president, 'setWinnerAside', { reasons })).toContain('winnerSetAside')
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
  const half = Math.floor(toRecover / 2) as Centimes
  expect(await byHand(play, officer, 'recordRecovery', { amount: half, reference })).toContain(
    'recoveryRecorded',
  )
  const decision = await play.words(president, 'حُلت الجمعية ولا أصول لها: بيان الخازن عدد 3.', 'write-off')
  expect(await byHand(play, president, 'writeOffRecovery', { decision })).toContain('recoveryWrittenOff')
  expect((await play.state()).closure.toRecover).toBe(0)
}

test('nothing is left of what the common road has no occasion for', () => {
  expect([...seen].toSorted()).toEqual([...rare].toSorted())
})
