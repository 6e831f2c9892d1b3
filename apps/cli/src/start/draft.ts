import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { openDatabase } from '@mithaq/db/database'
import { keepPeople } from '@mithaq/db/person/writes'
import { definition } from '@mithaq/domain/definition/schema'
import { signToken } from '@mithaq/server/session/token'
import type { AppRouter } from '@mithaq/server/router'
import { createTRPCClient, httpLink } from '@trpc/client'
import { demoAssociations, demoPeople } from './people.ts'

/** The invented people of a trial, so that mails have readers and tokens have owners. */
export async function introducePeople(databaseUrl: string): Promise<void> {
  const db = openDatabase({ url: databaseUrl, connections: 1 })
  await keepPeople(db, { people: demoPeople, associations: demoAssociations })
  await db.destroy()
}

const sefrou = fileURLToPath(new URL('../../../../programmes/sefrou-2024.json', import.meta.url))

/** Loads the Sefrou programme as a draft; where it is there already, the same request changes nothing. */
export async function loadDraft(url: string, secret: Uint8Array): Promise<void> {
  const body = definition.parse(JSON.parse(await readFile(sefrou, 'utf8')))
  const token = await signToken(secret, { person: 'officer-1', role: 'officer' })
  const api = createTRPCClient<AppRouter>({
    links: [httpLink({ url: `${url}/trpc`, headers: { authorization: `Bearer ${token}` } })],
  })
  await api.programme.draft.mutate({ requestId: '5ef20240-0000-4000-8000-000000000001', definition: body })
}
