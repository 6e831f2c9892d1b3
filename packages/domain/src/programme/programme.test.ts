import * as fc from 'fast-check'
import { expect, onTestFailed, test } from 'vitest'
import { actNames, type ActName } from './acts.ts'
import { carriedState, stateFrom } from './carried.ts'
import { decideAct } from './decide-act.ts'
import type { ProgrammeEvent } from './event.ts'
import { foldAll, newProgramme, stageOpenedBy } from './fold.ts'
import { enter, newAudit, type Audit } from './procedure-audit.ts'
import { terms, walk, type Step, type Tried } from './procedure-walk.ts'
import { bounded, walks } from './procedure-walks.ts'
import { stages, stagesAfter, type Stage } from './stage.ts'
import type { Terms } from './terms.ts'

// Other walks each time; MITHAQ_SEED walks those of a failure again.
const seed = Number(process.env['MITHAQ_SEED'] ?? fc.sample(fc.nat(0xff_ff_ff), 1)[0])
const walksEachTime = 300
/** The rarest acts come once in 200 walks: 300 often miss one, 6,000 never do. */
const mostRounds = 20

test(
  'no sequence of acts leaves the stage table, the budget or the law, and no rule throws',
  { timeout: 180_000 },
  () => {
    onTestFailed(() => console.error(`To walk these ways again: MITHAQ_SEED=${seed}`))
    const reached = new Set<Stage>(['call'])
    const done = new Set<ActName>()
    const keepsTheLaw = fc.property(walks, ({ steps, changed }) => {
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
      expect(stateFrom(structuredClone(carriedState(programme)))).toEqual(programme)
    })
    fc.assert(keepsTheLaw, { numRuns: walksEachTime, seed, ...bounded })
    // A property over walks that never leave the call would hold of anything: they go on until each act was done.
    for (let round = 1; round < mostRounds && done.size < actNames.length; round += 1)
      fc.assert(keepsTheLaw, { numRuns: walksEachTime, seed: seed + round, ...bounded })
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
