import type { Recipient } from '@mithaq/domain/programme/notices'

export const notificationWorkflowType = 'notificationWorkflow'

/** Which notice: an event of a programme, and whom it is for. Ids only. */
export interface NoticeKey {
  programme: string
  version: number
  to: Recipient
}

/**
 * Named after the event and not after the outbox row: rows written anew by a repair of the record get other
 * numbers, and nobody is written to twice.
 */
export function notificationWorkflowId({ programme, version, to }: NoticeKey): string {
  const reader = 'role' in to ? `role/${to.role}` : `association/${to.association}`
  return `notification/${programme}/${version}/${reader}`
}
