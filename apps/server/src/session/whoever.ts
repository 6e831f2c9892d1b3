import { standingOf, type HeldOffice } from '@mithaq/db/session/standing-reads'
import type { Actor } from '@mithaq/domain/programme/actor'
import { id } from '@mithaq/domain/programme/schema'
import type { FastifyRequest } from 'fastify'
import type { Services } from '../context.ts'
import { sessionToken } from './cookie.ts'

/** Names the office one acts in, for whoever holds several. */
export const officeHeader = 'x-mithaq-office'

/**
 * Names the person whose page sends the request: a browser holds one session for all its tabs, and what one person typed
 * is never done by whoever signed in since.
 */
export const personHeader = 'x-mithaq-person'

/** Who sent a request, as the record stands now. */
export type Whoever =
  | { kind: 'nobody' }
  /** Their browser holds a session of ours that lives no more. */
  | { kind: 'ended' }
  /** A session of somebody else than the page that asks. */
  | { kind: 'another' }
  /** Without an office: they hold none, or not the one that the request names. */
  | { kind: 'somebody'; session: string; person: string; office: HeldOffice | null }

/** Read for each request, so that a role removed a moment ago is removed. One statement; none for the public. */
export async function whoeverSent(
  services: Pick<Services, 'db' | 'site' | 'secret'>,
  request: Pick<FastifyRequest, 'headers'> & Partial<Pick<FastifyRequest, 'query'>>,
): Promise<Whoever> {
  const token = sessionToken(services, request)
  if (token === null) return { kind: 'nobody' }
  const named = request.headers[officeHeader] ?? officeIn(request.query)
  const standing = await standingOf(services.db, {
    token,
    office: named === undefined ? null : String(named),
  })
  if (!standing) return { kind: 'ended' }
  const asked = request.headers[personHeader]
  if (asked !== undefined && asked !== standing.person) return { kind: 'another' }
  const isNamed = named === undefined || id.safeParse(named).success
  return { kind: 'somebody', ...standing, office: isNamed ? standing.office : null }
}

/** A link that a browser follows by itself carries no header: the office stands in its address. */
function officeIn(query: unknown): string | undefined {
  const { office } = (query ?? {}) as { office?: unknown }
  return typeof office === 'string' ? office : undefined
}

/** What makes two readings one: the same session, in the same office. Null for whoever acts in none. */
export function occasionOf(whoever: Whoever): { session: string; office: string } | null {
  if (whoever.kind !== 'somebody' || !whoever.office) return null
  return { session: whoever.session, office: whoever.office.id }
}

/** As acts and views know them; null for whoever acts in no office. */
export function actorOf(whoever: Whoever): Actor | null {
  if (whoever.kind !== 'somebody' || !whoever.office) return null
  const { role, association, programmes } = whoever.office
  return {
    person: whoever.person,
    role,
    ...(association === null ? {} : { association }),
    ...(programmes === null ? {} : { programmes }),
  }
}
