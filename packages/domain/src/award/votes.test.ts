import { expect, test } from 'vitest'
import { decideAct } from '../programme/decide-act.ts'
import { officer, refusalOf } from '../tranche/running-contract.ts'
import { at, deliberation, submitted } from './proposed-ranking.ts'

const deliberate = (changed: Partial<typeof deliberation>) =>
  refusalOf(submitted(), 'recordCouncilDeliberation', { ...deliberation, ...changed }, officer, at.session)

test('a vote carries with more voices for than against', () => {
  expect(deliberate({ votes: { for: 9, against: 10, abstained: 0 } })).toEqual({
    word: 'votes-do-not-carry',
    for: 9,
    against: 10,
  })
  expect(deliberate({ votes: { for: 1, against: 0, abstained: 18 } })).toBeNull()
})

test('a rejection that its own votes contradict ends nothing', () => {
  expect(deliberate({ outcome: 'rejected', votes: { for: 10, against: 9, abstained: 0 } })).toEqual({
    word: 'votes-carry',
    for: 10,
    against: 9,
  })
  expect(deliberate({ outcome: 'rejected', votes: { for: 9, against: 10, abstained: 0 } })).toBeNull()
})

test('a tied vote is decided by the president, and says nothing until his side is known', () => {
  const tied = { for: 9, against: 9, abstained: 1 }
  const refused = { word: 'votes-tied', for: 9, against: 9 }
  const vote = (outcome: 'approved' | 'rejected', presidentVoted?: 'for' | 'against') =>
    deliberate({ outcome, votes: { ...tied, ...(presidentVoted ? { presidentVoted } : {}) } })
  expect(vote('approved')).toEqual(refused)
  expect(vote('rejected')).toEqual(refused)
  expect(vote('approved', 'for')).toBeNull()
  expect(vote('rejected', 'against')).toBeNull()
  expect(vote('approved', 'against')?.word).toBe('votes-do-not-carry')
  expect(vote('rejected', 'for')?.word).toBe('votes-carry')
})

test("the president's vote decides no vote but a tied one, and carries nothing where all abstained", () => {
  const lost = { for: 8, against: 9, abstained: 2, presidentVoted: 'for' as const }
  expect(deliberate({ votes: lost })?.word).toBe('votes-do-not-carry')
  const nobody = { for: 0, against: 0, abstained: 19 }
  expect(deliberate({ votes: { ...nobody, presidentVoted: 'for' } })?.word).toBe('votes-do-not-carry')
  expect(deliberate({ outcome: 'rejected', votes: nobody })).toBeNull()
})

test('a run that recorded a tied rejection before his side was asked for records it again', () => {
  const votes = { for: 9, against: 9, abstained: 1 }
  const replayed = (outcome: 'approved' | 'rejected') => {
    const occasion = { now: at.session, by: officer, decidedBefore: () => true }
    return decideAct(submitted(), 'recordCouncilDeliberation', { ...deliberation, outcome, votes }, occasion)
  }
  expect('events' in replayed('rejected')).toBe(true)
  expect('refused' in replayed('approved')).toBe(true)
})

test('the record says on which side the president voted', () => {
  const votes = { for: 9, against: 9, abstained: 1, presidentVoted: 'for' as const }
  const decision = decideAct(
    submitted(),
    'recordCouncilDeliberation',
    { ...deliberation, votes },
    { now: at.session, by: officer },
  )
  expect(decision).toMatchObject({ events: [{ data: { votes }, ground: 'organic-law-112-14' }] })
})
