import { expect, test } from 'vitest'
import { checkBundle } from './check-bundle.ts'
import { sha256 } from './check-files.ts'
import { sampleBundle, sampleTrust, streams, type Sample } from './sample-bundle.ts'

const history = (run: string) => ({ run, bytes: Buffer.from(`{"events":["of ${run}"]}`) })
const [one, two, live] = [history('run-1'), history('run-2'), history('run-3')]

const archivedAs = ({ run, bytes }: typeof one, before: string | null) => ({
  stream: streams.archive,
  type: 'runArchived',
  data: { run, before, events: 1, digest: sha256(bytes), bytes: bytes.length },
})
const before = [archivedAs(one, null), archivedAs(two, 'run-1')]

const check = (sample: Partial<Sample>) => checkBundle(sampleBundle({ before, ...sample }), sampleTrust)

test('each history is what its leaf says, and a run that is not archived yet is counted apart', () => {
  const { faults, counted } = check({ histories: [one, two, live] })
  expect(faults).toEqual([])
  expect(counted?.histories).toEqual({ archived: 2, unarchived: 1 })
})

test('a history other than the one that was archived is named, whatever the manifest says', () => {
  const other = { ...two, bytes: Buffer.from('{"events":[]}') }
  expect(check({ histories: [one, other] }).faults).toEqual([
    { kind: 'history-altered', run: 'run-2', path: 'histories/002-run-2.json' },
  ])
})

test('a history that was left out is named', () => {
  expect(check({ histories: [two] }).faults).toEqual([{ kind: 'history-missing', run: 'run-1' }])
  expect(check({ histories: [] }).faults).toHaveLength(2)
})

test('a run that nobody archived, and that an archived one goes on from, is not passed over', () => {
  const gap = [archivedAs(two, 'run-1')]
  expect(check({ before: gap, histories: [two] }).faults).toEqual([{ kind: 'history-missing', run: 'run-1' }])
  expect(check({ before: gap, histories: [one, two] }).faults).toEqual([])
})

test('a run that was archived while the copy was made is as it was before', () => {
  const running = { ...two, bytes: Buffer.from('{"events":["half of it"]}') }
  const upTo = { programme: 0, archive: 1 }
  const { faults, counted } = check({ histories: [one, running], upTo })
  expect(faults).toEqual([])
  expect(counted?.histories).toEqual({ archived: 1, unarchived: 1 })
})

test('an archive that says nothing is told', () => {
  const empty = { stream: streams.archive, type: 'runArchived', data: { run: 5 } }
  expect(check({ before: [empty], histories: [] }).faults).toEqual([
    { kind: 'event-malformed', stream: streams.archive, version: 1 },
  ])
})
