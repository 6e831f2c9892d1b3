import type { Client } from '@temporalio/client'
import { defaultPayloadConverter, type Payload } from '@temporalio/common'

type Page = Awaited<ReturnType<Client['workflowService']['getWorkflowExecutionHistoryReverse']>>

/** One event of a run, as the engine keeps it. */
export type EngineEvent = NonNullable<NonNullable<NonNullable<Page['history']>['events']>[number]>

/** The kind of an event: 'timerFired', 'workflowExecutionStarted'. */
export function typeOf(event: EngineEvent): string {
  const [name = 'unknown'] = Object.entries(event).find(isAttributes) ?? []
  return name.slice(0, -attributes.length)
}

/** An event as JSON that a person can read: payloads decoded, instants and numbers as such, what is empty left out. */
export function plainEvent(event: EngineEvent): unknown {
  const [, given] = Object.entries(event).find(isAttributes) ?? []
  return plain(given ?? {})
}

const attributes = 'EventAttributes'

const isAttributes = ([name, value]: [string, unknown]): boolean =>
  name.endsWith(attributes) && value !== null && value !== undefined

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  if (typeof value !== 'object' || value === null) return value
  if (isLong(value)) return value.toNumber()
  if (isPayload(value)) return decoded(value)
  if (isTime(value)) return timeText(value)
  // The engine's line and an archive tell a message in other orders.
  const parts = Object.keys(value)
    .toSorted()
    .map((key) => [key, plain((value as Record<string, unknown>)[key])] as const)
  return Object.fromEntries(parts.filter(([, part]) => !isEmpty(part)))
}

function decoded(payload: Payload): unknown {
  try {
    return defaultPayloadConverter.fromPayload(payload)
  } catch {
    // Another encoding than JSON: shown as it is.
    return Buffer.from(payload.data ?? []).toString('base64')
  }
}

const isLong = (value: object): value is { toNumber: () => number } =>
  'toNumber' in value && typeof value.toNumber === 'function'

const isPayload = (value: object): value is Payload =>
  'metadata' in value &&
  typeof value.metadata === 'object' &&
  value.metadata !== null &&
  'encoding' in value.metadata

const isTime = (value: object): value is { seconds?: unknown; nanos?: unknown } =>
  Object.keys(value).length > 0 && Object.keys(value).every((key) => key === 'seconds' || key === 'nanos')

/**
 * A length of time and an instant have one shape; an instant of ours is far from 1970. No length at all is nothing: an
 * archive leaves zeros out where the engine says them, and both are to be told with the same bytes.
 */
function timeText({ seconds, nanos }: { seconds?: unknown; nanos?: unknown }): string {
  const ms = Number(seconds ?? 0) * 1_000 + Math.floor(Number(nanos ?? 0) / 1e6)
  if (ms === 0) return ''
  return ms > 1_000_000_000_000 ? new Date(ms).toISOString() : `${ms / 1_000} s`
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === 0) return true
  return typeof value === 'object' && Object.keys(value).length === 0
}
