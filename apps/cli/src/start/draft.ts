import { fileURLToPath } from 'node:url'
import { openDatabase, type Database } from '@mithaq/db/database'
import { draftDigests } from '@mithaq/db/programme/reads'
import { programmeStream, requestIds } from '@mithaq/db/record/reads'
import { digestOf } from '@mithaq/domain/definition/digest'
import { definition, type Definition } from '@mithaq/domain/definition/schema'
import { OperatorError } from '@mithaq/local/operator-error'
import type { AppRouter } from '@mithaq/server/router'
import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client'
import { readJson } from '../read-json.ts'
import type { DemoAccount } from './demo-accounts.ts'

const root = new URL('../../../../', import.meta.url)
const shipped = 'programmes/sefrou-2024.json'

/** At the head of every request that a start sends for the draft: what bears another was done by people. */
const ours = '5ef20240-0000-4000-8000-'

export interface LoadOptions {
  /** Of the server. */
  url: string
  databaseUrl: string
  officer: DemoAccount
  /** The shipped definition where none is named. */
  file?: string
}

/**
 * Loads the shipped programme as a draft; where it is there already, the same request changes nothing. A file that has
 * changed since revises a draft that nobody has touched, and leaves any other as it is.
 * @returns what a person should know of it, in one sentence
 */
export async function loadDraft(options: LoadOptions): Promise<string | null> {
  const { url, databaseUrl, officer, file = fileURLToPath(new URL(shipped, root)) } = options
  const body = await readable(file)
  if (typeof body === 'string') return body
  const cookie = await signedIn(url, officer)
  const api = createTRPCClient<AppRouter>({ links: [httpLink({ url: `${url}/trpc`, headers: { cookie } })] })
  const db = openDatabase({ url: databaseUrl, connections: 1 })
  try {
    await api.programme.draft
      .mutate({ requestId: `${ours}000000000001`, definition: body })
      .catch(unlessTaken)
    const requestId = await revisionOf(db, body)
    if (requestId === 'none') return null
    if (requestId === 'touched')
      return said(body.id, 'people have worked on it since: it stays as they left it')
    const input = { definition: body }
    const { outcome } = await api.act.reviseDraft.mutate({ programme: body.id, requestId, input })
    return said(
      body.id,
      outcome === 'done' ? 'the draft was revised' : 'the draft will be revised at a later start',
    )
  } finally {
    await db.destroy()
    await fetch(`${url}/auth/sign-out`, { method: 'POST', body: '{}', headers: { ...json, cookie } })
  }
}

const said = (id: string, what: string) => `${shipped} has changed since ${id} was loaded, and ${what}.`

async function readable(file: string): Promise<Definition | string> {
  try {
    const read = definition.safeParse(await readJson(file))
    if (read.success) return read.data
    return `${shipped} is no definition of a programme any more, and no draft is loaded from it: npm run check says why.`
  } catch (error) {
    if (error instanceof OperatorError) return `${error.message} No draft is loaded from it.`
    throw error
  }
}

function unlessTaken(error: unknown): void {
  // Another definition stands under this id: what follows looks at it.
  if (error instanceof TRPCClientError && error.message === 'programme-id-taken') return
  throw error
}

/** The request that brings the draft to this definition, the same however often it is sent at this version of it. */
async function revisionOf(db: Database, body: Definition): Promise<string> {
  const digest = digestOf(body)
  const current = (await draftDigests(db, body.id)).at(-1)
  // Where nothing is recorded yet, the engine drafts what it was told.
  if (current === undefined || current === digest) return 'none'
  const known = await requestIds(db, programmeStream(body.id))
  if (known.some((id) => !id.startsWith(ours))) return 'touched'
  return `${ours}${digest.slice(0, 8)}${known.length.toString(16).padStart(4, '0')}`
}

const json = { 'content-type': 'application/json' }

async function signedIn(url: string, { email, password }: DemoAccount): Promise<string> {
  const answer = await fetch(`${url}/auth/sign-in/email`, {
    method: 'POST',
    body: JSON.stringify({ email, password }),
    headers: json,
  })
  const [cookie] = answer.headers.getSetCookie()
  if (!cookie) throw new Error(`${email} was not signed in: ${answer.status} ${await answer.text()}`)
  return cookie.split(';', 1)[0] ?? ''
}
