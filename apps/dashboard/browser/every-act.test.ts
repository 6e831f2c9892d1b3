import type { Actor } from '@mithaq/domain/programme/actor'
import { actLine } from '@mithaq/domain/programme/acts'
import { inputs, type PersonalAct } from '@mithaq/domain/programme/inputs'
import {
  auditor,
  beneficiary,
  director,
  member,
  officer,
  president,
  representative,
} from '@mithaq/testing/cast'
import { expect, test } from 'vitest'
import { everyStand } from './every-stand.ts'
import { stands, type Screen } from './screens.ts'

const { opened, programmes, lookAll } = everyStand()

const seats: Partial<Record<string, Actor[]>> = {
  officer: [officer],
  director: [director],
  president: [president],
  auditor: [auditor],
  beneficiary: [beneficiary],
  member: [1, 2, 3].map(member),
  association: [1, 3, 7].map(representative),
}

test(
  'the form of every act stands in both languages, themes and widths, where it is open if it is anywhere',
  { timeout: 600_000 },
  async () => {
    const found = new Map<string, Screen & { route: string }>()
    for (const of of stands) {
      for (const by of Object.values(seats).flatMap((people) => people ?? [])) {
        const offers = await (
          await opened.council.as(by)
        ).programme.offers
          .query({ programme: programmes[of] })
          .catch(() => [])
        for (const { act, target, refusal } of offers) {
          if (refusal || found.has(act)) continue
          found.set(act, {
            by,
            of,
            route: `/programmes/$programme/acts/${act}`,
            ending: target ? `?target=${target}` : '',
          })
        }
      }
    }
    for (const act of Object.keys(inputs) as PersonalAct[]) {
      const role = actLine(act).by[0]?.role ?? 'officer'
      const shut = { by: seats[role]?.[0] ?? officer, of: 'contract' as const }
      if (!found.has(act)) found.set(act, { ...shut, route: `/programmes/$programme/acts/${act}` })
    }
    expect(await lookAll([...found.values()].map(({ route, ...screen }) => [route, screen]))).toEqual([])
  },
)
