import { checkLedger } from '@mithaq/db/ledger/check'
import { plusMonths } from '@mithaq/domain/calendar/day'
import { plusMs, type Instant } from '@mithaq/domain/clock/instant'
import { chosenInstant, wallTimeOf } from '@mithaq/domain/clock/wall-time'
import { sequenceAndSign } from '@mithaq/worker/ledger/sequencer'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { officeId } from '../accounts.ts'
import { callProcedure, refusalWord } from '../calls.ts'
import { draft, words } from '../call-steps.ts'
import { auditor, director, member, officer, president } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { ledgerOf } from '../ledger-steps.ts'

const zone = 'Africa/Casablanca'
const reasons = { ofIdle: 'سبب لا يعني أحدا بعد اليوم', ofTied: 'انتقلت إلى مصلحة أخرى' }
const name = { ar: 'رقية أيت باها', fr: 'Rkia Ait Baha' }
const email = 'rkia.aitbaha@mail.example'
const idle = member(6)
/** Acted in a programme that is kept. */
const tied = { ...officer, person: 'officer-2' }
let council: Council
let ledger: ReturnType<typeof ledgerOf>
let endedAt: Instant
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  ledger = ledgerOf(council.db)
  await council.manyCredentials([director, officer, president, auditor, idle, tied, member(7)])
  const api = await council.as(tied)
  const programme = await draft(council)
  const deliberation = { session: 'ordinary', heldOn: '2026-09-14', credit: 100 } as const
  const number = await words(api, '7/2026')
  await api.act.recordGroundingDeliberation.mutate({
    programme,
    requestId: newId(),
    input: { number, ...deliberation },
  })
  await council.owner
    .updateTable('person')
    .set({ name: JSON.stringify(name) })
    .where('id', '=', idle.person)
    .execute()
  await sql`update auth."user" set email = ${email} where id = ${idle.person}`.execute(council.owner)
  await words(await council.as(idle), 'مسودة لم تُرسل')
  for (const [who, reason] of [
    [idle, reasons.ofIdle],
    [tied, reasons.ofTied],
  ] as const) {
    const byDirector = await council.as(director)
    const reasonGiven = await words(byDirector, reason)
    await byDirector.office.revoke.mutate({ requestId: newId(), office: officeId(who), reason: reasonGiven })
  }
  endedAt = await council.now()
})
afterAll(() => council.close())

const erase = async (as: typeof director, requestId = newId()) =>
  callProcedure({
    url: council.url,
    path: 'account.erase',
    input: { requestId },
    as: await council.credentials(as),
  })

/** Names, addresses and texts of persons, as they stand. */
async function personal(): Promise<string> {
  const { rows } = await sql<{ row: string }>`
    select t::text as row from person t union all select t::text from auth."user" t union all select t::text from words t
    union all select t::text from auth.session t union all select t::text from auth.account t`.execute(
    council.owner,
  )
  return rows.map(({ row }) => row).join('\n')
}

const leaves = () =>
  council.db.selectFrom('event').select(['stream', 'version', 'leaf']).orderBy('recordedAt').execute()

test('nobody’s account is erased before two years have passed since their last office ended, and a day', async () => {
  expect(refusalWord(await erase(director))).toBe('no-account-to-erase')
  const lastDay = plusMonths(wallTimeOf(endedAt, zone).date, 24)
  const termEnds = chosenInstant({ date: lastDay, time: '23:59', zone }, 'later').at
  await council.holdLegalClock(termEnds)
  expect(refusalWord(await erase(director))).toBe('no-account-to-erase')
  const { persons, refusal } = await (await council.as(auditor)).account.record.query({})
  expect([persons, refusal?.word]).toEqual([0, 'no-account-to-erase'])
  await council.holdLegalClock(plusMs(termEnds, 60_000))
  expect(await (await council.as(auditor)).account.record.query({})).toMatchObject({
    persons: 1,
    words: 1,
    refusal: null,
  })
})

test('nothing is erased without its event, nor by whoever does not answer for the council’s people', async () => {
  const alone = sql`select erase_accounts('council', array[${idle.person}], '{}', '{}')`
  await expect(alone.execute(council.db)).rejects.toThrow('nothing is erased without the event')
  const inner = sql`select erase_persons(array[${idle.person}], '{}')`
  await expect(inner.execute(council.db)).rejects.toThrow('permission denied')
  const named = sql`update words set body = null, salt = '', erased_at = legal_now() where named_at is not null`
  await expect(named.execute(council.owner)).rejects.toThrow('are named by an event')
  expect((await erase(officer)).status).toBe(404)
  expect(await personal()).toContain(email)
})

test('name, address, reason and unsent words of whoever nothing ties are nowhere; another’s stay, and the chain verifies', async () => {
  const before = await leaves()
  const requestId = newId()
  const answer = await erase(director, requestId)
  expect(answer.status, answer.body).toBe(200)
  expect((await erase(director, requestId)).body).toBe(answer.body)
  expect(refusalWord(await erase(director))).toBe('no-account-to-erase')
  const after = await personal()
  const gone = [name.ar, name.fr, email, reasons.ofIdle, 'مسودة لم تُرسل']
  expect(gone.filter((text) => after.includes(text))).toEqual([])
  expect(after).toContain(reasons.ofTied)
  const erased = await council.db
    .selectFrom('person')
    .select('id')
    .where(sql<boolean>`name = ${nameNow}::jsonb`)
    .execute()
  expect(erased.map(({ id }) => id)).toEqual([idle.person])
  const now = await leaves()
  expect(now.slice(0, before.length)).toEqual(before)
  await sequenceAndSign(ledger.options, 'all')
  const kept = ledger.kept.read()
  const checked = await checkLedger(council.db, { log: ledger.keys, checkpoints: kept ? [kept] : [] }, 0)
  expect([checked.faults, checked.size]).toEqual([[], now.length])
})

test('whoever reads the history of offices is in the record first, once in a session, and the director and the auditor see it', async () => {
  const api = await council.as(president)
  await api.office.history.query({})
  const { entries } = await api.office.history.query({ limit: 2 })
  expect(entries).toHaveLength(2)
  const { lines } = await (await council.as(auditor)).account.record.query({})
  expect(lines.map(({ type, role }) => `${type} ${role}`)).toEqual([
    'officeHistoryRead president',
    'accountsErased director',
  ])
  expect(lines[0]?.times).toBe(1)
  expect(lines[1]?.sentences.fr).toContain('un compte, un texte écrit')
  const all = await (await council.as(president)).office.history.query({ limit: 50 })
  expect(all.entries.filter(({ words: written }) => written === reasons.ofTied)).toHaveLength(1)
  expect(all.entries.some(({ holderName }) => holderName?.fr === 'Nom effacé')).toBe(true)
})

const nameNow = `{"ar": "اسم محذوف", "fr": "Nom effacé"}`
