import type { Role } from '@mithaq/domain/programme/actor'
import type { Awaited } from '@mithaq/domain/programme/awaited'

/** Whether what is awaited is awaited from this office: the officer records what offices without an account do. */
export function isMine(awaited: Awaited | null, role: Role | undefined): boolean {
  if (!awaited) return false
  const { who } = awaited
  if (role === 'officer') return who === 'officer' || who === 'council' || who === 'governor'
  return who === role
}
