import { expect, inject, test, vi } from 'vitest'
import { openCouncil, type Wires } from '../council.ts'
import { openCutProxy, type CutProxy } from '../cut-proxy.ts'
import { answerBound, late, outcomesOf, playOutage, type OutageReport } from '../outage-steps.ts'

// Some forty seconds each, of which thirty are the outage; a busy machine needs more for the rest.
vi.setConfig({ testTimeout: 120_000 })
const addresses = inject('addresses')

type Line = Parameters<typeof playOutage>[1]

async function play(
  line: (wire: CutProxy) => Line,
  wires: (address: string) => Wires,
): Promise<OutageReport> {
  const wire = await openCutProxy(addresses.temporal)
  const council = await openCouncil(addresses, wires(wire.address))
  try {
    return await playOutage(council, line(wire))
  } finally {
    await council.close()
    await wire.close()
  }
}

function expectKept(report: OutageReport): void {
  expect(late(report)).toEqual([])
  for (const moment of [report.start, report.middle]) {
    expect(outcomesOf(moment, 'question')).toEqual(['not-confirmed'])
    expect(outcomesOf(moment, 'filing')).toEqual(['done'])
    // The record is there: what asks it alone does not notice.
    const shut = moment.doors.filter(({ status }) => status !== 200)
    expect(shut.map(({ door, word }) => [door, word])).toEqual([['programme.draft', 'record-unreachable']])
  }
  expect(report.faults).toEqual([])
  expect(report.backMs).toBeLessThan(answerBound)
}

test.concurrent('the engine away for thirty seconds: acts say "not yet", reading and filing go on, and each act has one effect', async () => {
  const report = await play(
    ({ cut, mend }) => ({ begin: cut, end: mend }),
    (temporal) => ({ temporal }),
  )
  expectKept(report)
  expect(outcomesOf(report.end, 'question')).toEqual(['done'])
})

test.concurrent('the engine silent for thirty seconds: the same, and all goes on once its lines come back', async () => {
  const report = await play(
    ({ hang, resume }) => ({ begin: hang, end: () => resume('kept') }),
    (temporal) => ({ temporal }),
  )
  expectKept(report)
  expect(outcomesOf(report.end, 'question')).toEqual(['done'])
})

// The worker's lines are given up by its SDK after 45 s, and the engine holds a poll that nobody reads for up to 60 s.
test.concurrent('lines of the server to the engine that are lost without a word: the same, over new ones', async () => {
  const report = await play(
    ({ hang, resume }) => ({ begin: hang, end: () => resume('lost') }),
    (temporalOfServer) => ({ temporalOfServer }),
  )
  expectKept(report)
  expect(outcomesOf(report.end, 'question')).toEqual(['done'])
})
