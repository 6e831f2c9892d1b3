import { setTimeout as sleep } from 'node:timers/promises'
import { forgetAttempts } from '@mithaq/db/session/attempts'
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { Services } from '../context.ts'
import { inputFault, shownPath } from '../input-fault.ts'
import { inTime } from '../outage.ts'
import { Refused } from '../refused.ts'
import type { Auth } from './auth.ts'
import { innerHeaders } from './auth.ts'
import { refusalOfAnswer } from './auth-answers.ts'
import { authInputs, printedPrefix, type AuthPath } from './auth-inputs.ts'
import { keepPace, paceKey } from './pace.ts'

/** Answers that tell apart whether an account exists take at least this long, either way. */
const alikeMs = 400

/** The doors of better-auth that are open, each with a strict input; all others of it are shut. */
export const authRoutes =
  (services: Services, auth: Auth): FastifyPluginAsync =>
  async (server) => {
    for (const path of Object.keys(authInputs) as AuthPath[]) {
      server.post(`/auth${path}`, (request, reply) =>
        inTime('acting', answer(path, { services, auth, request, reply })),
      )
    }
  }

interface Asked {
  services: Services
  auth: Auth
  request: FastifyRequest
  reply: FastifyReply
}

async function answer(path: AuthPath, { services, auth, request, reply }: Asked) {
  const body = parsed(path, request.body ?? {})
  await keepPace(services.db, path, { email: body.email, address: request.ip })
  const [response] = await Promise.all([
    auth.handler(innerRequest(services.site, path, body, request)),
    path === '/request-password-reset' ? sleep(alikeMs) : undefined,
  ])
  const refusal = await refusalOfAnswer(response)
  if (refusal) throw new Refused(refusal)
  if (path === '/sign-in/email') await forgetAttempts(services.db, paceKey(path, body.email))
  // better-auth would give the token to the page's script as well.
  return reply.header('set-cookie', response.headers.getSetCookie()).send({ status: true })
}

type Body = Partial<Record<string, unknown>> & { email?: string | undefined; token?: string | undefined }

function parsed(path: AuthPath, given: unknown): Body {
  const fault = inputFault(given)
  if (fault !== null) throw new Refused({ word: 'malformed-input', path: fault })
  const read = authInputs[path].safeParse(given)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const extra = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  throw new Refused({ word: 'malformed-input', path: shownPath([...(issue?.path ?? []), ...extra]) })
}

/** What better-auth is given: nothing of the request but what it needs. Its origin was checked at our door. */
function innerRequest(site: string, path: AuthPath, body: Body, request: FastifyRequest): Request {
  const headers = new Headers({
    'content-type': 'application/json',
    origin: new URL(site).origin,
    'user-agent': request.headers['user-agent']?.slice(0, 300) ?? '',
    [innerHeaders.address]: request.ip,
    [innerHeaders.proof]: body.token?.startsWith(printedPrefix) ? 'printed' : 'mail',
  })
  if (isOfSession(path) && request.headers.cookie) headers.set('cookie', request.headers.cookie)
  if (path === '/verify-email') {
    const query = new URLSearchParams({ token: body.token ?? '' })
    return new Request(`${site}/auth/verify-email?${query.toString()}`, { headers })
  }
  return new Request(`${site}/auth${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
}

const isOfSession = (path: AuthPath) => path === '/sign-out' || path === '/change-password'
