import { describe, expect, test } from 'vitest'
import { instant, plusMs } from '../clock/instant.ts'
import type { Actor } from '../programme/actor.ts'
import type { OfficeDecision, OfficeEvents } from './events.ts'
import { isHeld, type Office } from './office.ts'
import { delegateOffice, foundCouncil, grantOffice, revokeOffice } from './rules.ts'
import { foldCouncil, newCouncil, type CouncilState } from './stage.ts'

const now = instant('2026-12-01T09:00:00.000Z')
const day = 86_400_000
const later = (days: number) => plusMs(now, days * day)

const director: Actor = { person: 'p-director', role: 'director' }
const officer: Actor = { person: 'p-officer', role: 'officer' }
const president: Actor = { person: 'p-president', role: 'president' }
const representative: Actor = { person: 'p-rep', role: 'association', association: 'a-1' }
const as = (by: Actor, at = now) => ({ by, now: at, office: `o-${by.person.slice(2)}` })

const order = { id: '6f1c2b1e-0000-4000-8000-0123456789ab', digest: 'a'.repeat(64) }

function asked(changes: Partial<OfficeEvents['officeGranted']>): OfficeEvents['officeGranted'] {
  const { holder = 'p-new', role = 'member' } = changes
  const common = { capacity: null, association: null, since: now, until: null }
  return { office: `o-${holder.slice(2)}`, ...common, ...changes, holder, role }
}

function after(council: CouncilState, decision: OfficeDecision, at = now): CouncilState {
  if ('refused' in decision) throw new Error(decision.refused.word)
  return decision.events.reduce(
    (state, event, n) => foldCouncil(state, { ...event, version: council.version + 1 + n, at }),
    council,
  )
}

const word = (decision: OfficeDecision) => ('refused' in decision ? decision.refused.word : 'done')

const founded = after(
  newCouncil,
  foundCouncil(newCouncil, { office: 'o-director', holder: director.person }, { now }),
)
const seated = [
  asked({ holder: officer.person, role: 'officer' }),
  asked({ holder: president.person, role: 'president', until: later(365) }),
  asked({
    holder: representative.person,
    role: 'association',
    capacity: 'representative',
    association: 'a-1',
  }),
].reduce((council, each) => after(council, grantOffice(council, each, as(director))), founded)

const office = (council: CouncilState, id: string): Office => {
  const found = council.offices[id]
  if (!found) throw new Error(`${id} is no office`)
  return found
}

test('the first office is the director’s, and nobody is founded twice', () => {
  expect(office(founded, 'o-director')).toMatchObject({ role: 'director', holder: 'p-director', since: now })
  expect(word(foundCouncil(founded, { office: 'o-2', holder: 'p-2' }, { now }))).toBe('council-founded')
})

describe('who may grant', () => {
  test('the director every office; the officer members and associations; the president and others none', () => {
    const roles = ['officer', 'director', 'member', 'association', 'beneficiary', 'auditor'] as const
    const granted = (by: Actor) =>
      roles.filter((role) => word(grantOffice(seated, asked({ role, until: later(90) }), as(by))) === 'done')
    expect(granted(director)).toEqual(roles)
    expect(granted(officer)).toEqual(['member', 'association'])
    expect(granted(president)).toEqual([])
    expect(granted({ person: 'p-auditor', role: 'auditor' })).toEqual([])
  })

  test('a representative grants a writer of their own association, and nothing else', () => {
    const writer = (association: string, capacity: 'writer' | 'representative' = 'writer') =>
      word(grantOffice(seated, asked({ role: 'association', capacity, association }), as(representative)))
    expect([writer('a-1'), writer('a-2'), writer('a-1', 'representative')]).toEqual([
      'done',
      'grant-not-yours',
      'grant-not-yours',
    ])
  })

  test('nobody grants an office to themselves', () => {
    expect(
      word(
        grantOffice(seated, asked({ office: 'o-x', holder: director.person, role: 'auditor' }), as(director)),
      ),
    ).toBe('own-office')
    const mine = { office: 'o-x', holder: president.person, order, since: now, until: later(1) }
    expect(word(delegateOffice(seated, mine, as(president)))).toBe('own-office')
  })

  test('an office id is given once', () => {
    expect(word(grantOffice(seated, asked({ office: 'o-officer' }), as(director)))).toBe('request-id-reused')
  })
})

describe('holders over time', () => {
  const next = (since: number, until: number | null) =>
    word(
      grantOffice(
        seated,
        asked({
          holder: 'p-next',
          role: 'president',
          since: later(since),
          until: until === null ? null : later(until),
        }),
        as(director),
      ),
    )

  test('one president at a time: the next begins where this one ends', () => {
    expect([next(364, null), next(365, null), next(-10, 0.5), next(400, 800)]).toEqual([
      'office-taken',
      'done',
      'office-taken',
      'done',
    ])
  })

  test('a president for the time between fits to the instant', () => {
    const future = asked({ holder: 'p-next', role: 'president', since: later(400) })
    const council = after(seated, grantOffice(seated, future, as(director)))
    const between = (until: number) =>
      word(
        grantOffice(
          council,
          asked({ holder: 'p-between', role: 'president', since: later(365), until: later(until) }),
          as(director),
        ),
      )
    expect([between(400), between(400.1)]).toEqual(['done', 'office-taken'])
  })

  test('an office is held from its first instant, and no more at its last', () => {
    const held = (at: number) => isHeld({ since: later(1), until: later(2) }, later(at))
    expect([held(0.99), held(1), held(1.99), held(2)]).toEqual([false, true, true, false])
    expect(isHeld({ since: now, until: null }, later(9_999))).toBe(true)
  })

  test('an auditor from outside comes on a mission, which ends; the council’s own stays', () => {
    const granted = (capacity: 'court' | 'inspection' | 'internal', until: typeof now | null) =>
      word(grantOffice(seated, asked({ role: 'auditor', capacity, until }), as(director)))
    expect([granted('court', null), granted('inspection', null), granted('internal', null)]).toEqual([
      'mission-without-end',
      'mission-without-end',
      'done',
    ])
    expect([granted('court', later(90)), granted('inspection', later(30))]).toEqual(['done', 'done'])
  })

  test('what an office is for is kept with it; an office of before is for everything', () => {
    const scoped = asked({ role: 'beneficiary', body: 'commune-bhalil', programmes: ['p-1'] })
    const council = after(seated, grantOffice(seated, scoped, as(director)))
    expect(office(council, 'o-new')).toMatchObject({ body: 'commune-bhalil', programmes: ['p-1'] })
    expect(office(council, 'o-officer')).toMatchObject({ body: null, programmes: null })
  })

  test('a period that is empty or past is none', () => {
    for (const until of [later(0), later(-1)]) {
      expect(word(grantOffice(seated, asked({ until }), as(director)))).toBe('period-empty')
    }
  })
})

describe('delegation', () => {
  const delegated = (changes: Partial<Parameters<typeof delegateOffice>[1]> = {}, by = president) =>
    delegateOffice(
      seated,
      { office: 'o-delegate', holder: 'p-vice', order, since: now, until: later(30), ...changes },
      as(by),
    )

  test('by the president in office, by order, within the president’s own time', () => {
    const council = after(seated, delegated())
    expect(office(council, 'o-delegate')).toMatchObject({
      role: 'president',
      capacity: 'delegate',
      delegatedBy: 'o-president',
      until: later(30),
    })
    expect(word(delegated({ until: later(366) }))).toBe('period-empty')
    expect(word(delegated({ since: later(31) }))).toBe('period-empty')
    expect(word(delegated({}, director))).toBe('grant-not-yours')
    expect(word(delegated({ office: 'o-officer' }))).toBe('request-id-reused')
  })

  test('a delegate delegates nothing further', () => {
    const council = after(seated, delegated())
    const given = { office: 'o-3', holder: 'p-third', order, since: now, until: later(1) }
    const by = { by: { person: 'p-vice', role: 'president' }, now, office: 'o-delegate' } as const
    expect(word(delegateOffice(council, given, by))).toBe('grant-not-yours')
  })

  test('it ends with the office that it came from, and the president takes it back alone', () => {
    const council = after(seated, delegated())
    const revoked = (by: Actor, id: string) => revokeOffice(council, { office: id, reason: null }, as(by))
    expect(word(revoked(director, 'o-delegate'))).toBe('office-unknown')
    const withoutDelegate = after(council, revoked(president, 'o-delegate'))
    expect(isHeld(office(withoutDelegate, 'o-delegate'), now)).toBe(false)
    const without = after(council, revoked(director, 'o-president'))
    expect(['o-president', 'o-delegate'].map((id) => isHeld(office(without, id), now))).toEqual([
      false,
      false,
    ])
  })
})

describe('taking back', () => {
  const revoked = (by: Actor, id: string, council = seated, at = now) =>
    word(revokeOffice(council, { office: id, reason: null }, as(by, at)))

  test('what one may not take back is as unknown as what is not there, or has ended', () => {
    expect(revoked(officer, 'o-nobody')).toBe('office-unknown')
    expect(revoked(officer, 'o-president')).toBe('office-unknown')
    expect(revoked(director, 'o-president', seated, later(365))).toBe('office-unknown')
    expect(revoked(officer, 'o-rep')).toBe('done')
  })

  test('the last director stays', () => {
    expect(revoked(director, 'o-director')).toBe('last-director')
    const second = after(
      seated,
      grantOffice(seated, asked({ holder: 'p-2', role: 'director' }), as(director)),
    )
    expect(revoked(director, 'o-director', second)).toBe('done')
    // One whose office ends by its date would leave nobody who grants any.
    const interim = asked({ holder: 'p-2', role: 'director', until: later(30) })
    const dated = after(seated, grantOffice(seated, interim, as(director)))
    expect(revoked(director, 'o-director', dated)).toBe('last-director')
    expect(revoked(director, 'o-2', dated)).toBe('done')
  })
})

test('the fold refuses events that do not follow, and an end of what never began', () => {
  const data = { office: 'o-none', reason: null }
  const event = { type: 'officeRevoked', data, ground: 'organic-law-112-14', at: now } as const
  expect(() => foldCouncil(seated, { ...event, version: seated.version + 2 })).toThrow('does not follow')
  expect(() => foldCouncil(seated, { ...event, version: seated.version + 1 })).toThrow('never granted')
})
