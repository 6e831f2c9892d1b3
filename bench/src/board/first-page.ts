import { officer } from '@mithaq/testing/cast'
import type { Council } from '@mithaq/testing/council'
import { Agent } from 'node:http'
import { get } from '../get.ts'

export interface FirstPage {
  read: () => Promise<void>
  close: () => void
}

/** The first page of an officer's board, over a connection that stays open. */
export async function firstPage(council: Council): Promise<FirstPage> {
  const agent = new Agent({ keepAlive: true })
  const headers = await council.credentials(officer)
  const url = `${council.url}/trpc/programme.board?input=${encodeURIComponent('{"limit":50}')}`
  return { read: () => get(agent, url, headers), close: () => agent.destroy() }
}
