import { historyToJSON } from '@temporalio/common/lib/proto-utils.js'
import type proto from '@temporalio/proto'

type History = proto.temporal.api.history.v1.IHistory

/** What a history tells of the machine that ran it, and replay does not read. The SDK's flags it reads: with them a patch is replayed. */
const ofTheMachine = new Set([
  'identity',
  'stackTrace',
  'taskId',
  'requestId',
  'workerVersion',
  'meteringMetadata',
])

/**
 * One run's history as it is kept for replay: proto JSON on one line, without hosts, processes, paths and stacks.
 * Payloads stay as they are; what messages may carry keeps words and names out of them.
 */
export function storedHistory(events: History['events']): string {
  const kept: unknown = JSON.parse(historyToJSON({ events: events ?? [] }))
  return `${JSON.stringify(withoutMachine(kept))}\n`
}

function withoutMachine(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMachine)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([name]) => !ofTheMachine.has(name))
  return Object.fromEntries(
    entries.map(([name, inner]) => [name, name === 'taskQueue' ? taskQueue : withoutMachine(inner)]),
  )
}

/** A sticky queue is named after its host. */
const taskQueue = { name: 'programmes', kind: 'TASK_QUEUE_KIND_NORMAL' }
