import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { actNames, type ActName } from './acts.ts'
import { decideAct } from './decide-act.ts'
import type { ProgrammeEvent } from './event.ts'
import { foldAll, newProgramme, stageOpenedBy } from './fold.ts'
import { enter, newAudit, type Audit } from './procedure-audit.ts'
import { terms, walk, type Step, type Tried } from './procedure-walk.ts'
import { stages, stagesAfter, type Stage } from './stage.ts'
import type { Terms } from './terms.ts'

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.oneof(
    { weight: 14, arbitrary: fc.constant('next' as const) },
    { weight: 3, arbitrary: fc.constant('wild' as const) },
    { weight: 3, arbitrary: fc.constant('wait' as const) },
  ),
  seed: fc.nat(0xff_ff_ff_ff),
})

const walks = fc.record({
  steps: fc.array(step, { minLength: 40, maxLength: 360, size: 'max' }),
  changed: fc.constantFrom<Partial<Terms>>({}, {}, { isVisaTacit: false }, { isVisaRequired: false }),
})

test(
  'no sequence of acts leaves the stage table, the budget or the law, and no rule throws',
  { timeout: 15_000 },
  () => {
    const reached = new Set<Stage>(['call'])
    const done = new Set<ActName>()
    fc.assert(
      fc.property(walks, ({ steps, changed }) => {
        const account = newAudit({ ...terms, ...changed })
        const events: ProgrammeEvent[] = []
        const programme = played(steps, changed, (tried) => {
          expect(wrongsOf(account, tried)).toEqual([])
          events.push(...tried.events)
          reached.add(tried.after.stage)
          if (!tried.refused) done.add(tried.act)
        })
        const draft = newProgramme('walked', { ...terms, ...changed })
        expect(foldAll(draft, events)).toEqual(programme)
        expect(JSON.stringify(foldAll(draft, structuredClone(events)))).toBe(JSON.stringify(programme))
      }),
      { numRuns: 500, seed: 20_240_216, plugins: [fc.interruptAfterTimeLimit(8_000)] },
    )
    // A property over walks that never leave the call would hold of anything.
    expect([...reached].toSorted()).toEqual([...stages].toSorted())
    expect(actNames.filter((act) => !done.has(act))).toEqual([])
  },
)

/** The generator's return value is the state after the last step. */
function played(steps: readonly Step[], changed: Partial<Terms>, look: (tried: Tried) => void) {
  const walking = walk(steps, changed)
  for (;;) {
    const { value, done } = walking.next()
    if (done) return value
    look(value)
  }
}

function wrongsOf(audit: Audit, tried: Tried): string[] {
  const { before, after, events, refused, act, message, by, now } = tried
  const again = decideAct(before, act, message, { now, by })
  const isSame =
    JSON.stringify(again) === JSON.stringify(refused ? { refused } : { events: events.map(bare) })
  const wrongs = events.flatMap((event) => enter(audit, event))
  if (!isSame) wrongs.push('decided otherwise the second time')
  if (!refused && events.length === 0) wrongs.push('nothing happened')
  if (!refused && before.stage === 'closed') wrongs.push('something happened after the end')
  return [
    ...wrongs,
    ...wrongMoves(tried),
    ...(after.version === before.version + events.length ? [] : ['version']),
  ]
}

const bare = ({ type, data, ground }: ProgrammeEvent) => ({ type, data, ground })

function wrongMoves({ before, events }: Tried): string[] {
  let { stage } = before
  return events.flatMap(({ type }) => {
    const to = stageOpenedBy[type] ?? stage
    const isAllowed = to === stage || stagesAfter[stage].includes(to)
    const wrong = isAllowed ? [] : [`${type} moved ${stage} to ${to}`]
    stage = to
    return wrong
  })
}
