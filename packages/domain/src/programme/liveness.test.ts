import * as fc from 'fast-check'
import { expect, onTestFailed, test } from 'vitest'
import { walk } from './procedure-walk.ts'
import { bounded, walks } from './procedure-walks.ts'
import type { Stage } from './stage.ts'
import { wayHome } from './way-home.ts'

// Other walks each time; MITHAQ_SEED walks those of a failure again.
const seed = Number(process.env['MITHAQ_SEED'] ?? fc.sample(fc.nat(0xff_ff_ff), 1)[0])

test('from wherever a walk has come, lawful acts of people lead to the end', { timeout: 180_000 }, () => {
  onTestFailed(() => console.error(`To walk these ways again: MITHAQ_SEED=${seed}`))
  const from = new Map<Stage, number>()
  const comesHome = fc.property(walks, ({ steps, changed }) => {
    for (const { after, events, now } of walk(steps, changed)) {
      // Where nothing has happened the way is the one of before.
      if (events.length === 0) continue
      const { stage, outcome, tranches } = wayHome(after, now)
      expect({ stage, outcome, tranches }).toMatchObject({ stage: 'closed' })
      from.set(after.stage, (from.get(after.stage) ?? 0) + 1)
    }
  })
  fc.assert(comesHome, { numRuns: 150, seed, endOnFailure: true, ...bounded })
  // A property over walks that never come to money would hold of anything.
  expect(from.get('contract')).toBeGreaterThan(500)
  expect(from.get('closure')).toBeGreaterThan(100)
})
