import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { definition } from '@mithaq/domain/definition/schema'
import type { AppRouter } from '@mithaq/server/router'
import { createTRPCClient, httpLink } from '@trpc/client'
import type { DemoAccount } from './demo-accounts.ts'

const sefrou = fileURLToPath(new URL('../../../../programmes/sefrou-2024.json', import.meta.url))

/** Loads the Sefrou programme as a draft; where it is there already, the same request changes nothing. */
export async function loadDraft(url: string, officer: DemoAccount): Promise<void> {
  const body = definition.parse(JSON.parse(await readFile(sefrou, 'utf8')))
  const cookie = await signedIn(url, officer)
  const api = createTRPCClient<AppRouter>({ links: [httpLink({ url: `${url}/trpc`, headers: { cookie } })] })
  await api.programme.draft.mutate({ requestId: '5ef20240-0000-4000-8000-000000000001', definition: body })
  await fetch(`${url}/auth/sign-out`, { method: 'POST', body: '{}', headers: { ...json, cookie } })
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
