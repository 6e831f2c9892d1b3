import type { ArchivedEvent } from './forged-archive.ts'

interface Payload {
  data: string
}

/** A history whose first append names another request than was asked. */
export function editedFirstAppend(events: ArchivedEvent[]): ArchivedEvent[] {
  const edited = structuredClone(events)
  for (const event of edited) {
    const given = event['activityTaskScheduledEventAttributes'] as
      | { activityType: { name: string }; input: { payloads: Payload[] } }
      | undefined
    const [payload] = given?.activityType.name === 'append' ? given.input.payloads : []
    if (!payload) continue
    const value = JSON.parse(Buffer.from(payload.data, 'base64').toString('utf8')) as object
    payload.data = Buffer.from(JSON.stringify({ ...value, requestId: 'forged' })).toString('base64')
    return edited
  }
  throw new Error('the history has no append')
}
