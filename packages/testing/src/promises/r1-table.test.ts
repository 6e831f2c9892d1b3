import { procedureDoors, routeDoors } from '@mithaq/server/doors'
import { stylesheetPath } from '@mithaq/server/front-page/stylesheet'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { answerOf } from '../calls.ts'
import { draft, publish } from '../call-steps.ts'
import { auditor, beneficiary, director, member, officer, president, representative } from '../cast.ts'
import { openCouncil, type Council } from '../council.ts'
import { expectedDoors, openToAnyone } from '../expected-doors.ts'

const writer = { ...representative(7), person: 'writer-7', capacity: 'writer' as const }
const seats = {
  officer,
  director,
  president,
  member: member(7),
  association: representative(7),
  writer,
  beneficiary,
  auditor,
}

// Acts have their matrix in domain; a HEAD is the GET beside it; what better-auth and tRPC are given they ask for themselves.
const isElsewhere = (door: string) => /^(act\.|HEAD |ANY \/trpc|POST \/auth)/.test(door)
const doors = [...procedureDoors, ...routeDoors].filter(
  ([door]) => !isElsewhere(door) && door !== `GET ${stylesheetPath}`,
)
const isOpenTo = (seat: string, who: (typeof doors)[number][1]) =>
  who === 'anyone' || who === 'signed-in' || (who as readonly string[]).includes(seat)

const isRoute = ([name]: (typeof doors)[number]) => name.includes(' ')

let council: Council
let published: string
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  published = await draft(council)
  await publish(council, published)
})
afterAll(() => council.close())

test.for(Object.keys(seats))('the doors open to a %s are those that it has work behind', (seat) => {
  const open = doors.filter(([door, who]) => isOpenTo(seat, who) && !openToAnyone.includes(door))
  const expected = (expectedDoors[seat] ?? []).filter((door) => !openToAnyone.includes(door))
  expect(open.map(([door]) => door).toSorted()).toEqual(expected.toSorted())
})

test('what stands open to anybody is the public window, the ledger and the desk’s own files', () => {
  const open = doors.filter(([, who]) => who === 'anyone').map(([door]) => door)
  expect(open.toSorted()).toEqual(openToAnyone.toSorted())
})

test('a route that is not theirs answers every role as if there were no such programme', async () => {
  let asked = 0
  for (const [seat, actor] of Object.entries(seats)) {
    const headers = await council.credentials(actor)
    for (const [door] of doors.filter((each) => isRoute(each) && !isOpenTo(seat, each[1]))) {
      const [method = '', url = ''] = door.split(' ')
      const [ofThis, ofNone] = await Promise.all(
        [published, 'nobody-knows-this'].map(async (id) => {
          const path = url.replace(':programme', id).replace(/:\w+/g, 'a'.repeat(64))
          const body = method === 'PUT' ? 'x' : null
          return answerOf(await fetch(`${council.url}${path}`, { method, headers, body }))
        }),
      )
      expect(ofThis?.status, `${seat} ${door}`).toBe(404)
      expect(ofThis, `${seat} ${door}`).toEqual(ofNone)
      asked += 1
    }
  }
  expect(asked).toBeGreaterThan(15)
})

test('a route that needs an account lets nobody in without one', async () => {
  for (const [door] of doors.filter((each) => isRoute(each) && each[1] !== 'anyone')) {
    const [method = '', url = ''] = door.split(' ')
    const path = url.replace(':programme', published).replace(/:\w+/g, 'a'.repeat(64))
    const body = method === 'PUT' ? 'x' : null
    expect((await fetch(`${council.url}${path}`, { method, body })).status, door).toBe(401)
  }
})
