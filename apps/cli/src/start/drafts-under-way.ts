import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from '@mithaq/db/database'
import { findRunning } from '../running.ts'

const shipped = new URL('../../../../programmes/sefrou-2024.json', import.meta.url)
const programme = 'sefrou-2024'

/** For tests: the events of the draft as they stand in the database of a running start. */
export async function draftEvents(dir: string): Promise<{ type: string; requestId: string }[]> {
  const db = openDatabase({ url: findRunning(path.resolve(dir)).database, connections: 1 })
  try {
    return await db
      .selectFrom('event')
      .select(['type', 'requestId'])
      .where('stream', '=', `programme/${programme}`)
      .orderBy('version')
      .execute()
  } finally {
    await db.destroy()
  }
}

export interface UnderWay {
  /** Waits until so many more acts were done. */
  more: (count: number) => Promise<void>
  /** The request of every act that was answered as done; each was, in the end. */
  finish: () => Promise<string[]>
}

/**
 * An officer who corrects the draft again and again, each time another title, and sends a request until it is done.
 * @param welcome what the start has printed, with the officer's password
 */
export async function sendRevisions(site: string, welcome: string): Promise<UnderWay> {
  const cookie = await signedIn(site, welcome)
  const body = JSON.parse(readFileSync(shipped, 'utf8')) as { title: { fr: string } }
  const done: string[] = []
  let isOver = false

  const revise = async (count: number) => {
    const requestId = randomUUID()
    const definition = { ...body, title: { ...body.title, fr: `Titre ${count}` } }
    const request = { programme, requestId, input: { definition } }
    while (!(await isDone(`${site}/trpc/act.reviseDraft`, cookie, request))) await sleep(50)
    done.push(requestId)
  }
  const sending = (async () => {
    for (let count = 1; !isOver; count += 1) await revise(count)
  })()
  // Whoever waits for it learns of a failure.
  sending.catch(() => undefined)
  return {
    more: async (count) => {
      const enough = done.length + count
      while (done.length < enough) await Promise.race([sleep(20), sending])
    },
    finish: async () => {
      isOver = true
      await sending
      return done
    },
  }
}

/** False where it was told to come again. */
async function isDone(url: string, cookie: string, request: object): Promise<boolean> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(request),
  })
  const said = await answer.text()
  if (answer.status === 200) return said.includes('"outcome":"done"')
  if (/"(record-unreachable|not-confirmed)"/.test(said)) return false
  throw new Error(`${answer.status} ${said}`)
}

async function signedIn(site: string, welcome: string): Promise<string> {
  const email = 'officer@sefrou.example'
  const password = new RegExp(`${email}\\s+(\\S+)`).exec(welcome)?.[1]
  const answer = await fetch(`${site}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const [cookie] = answer.headers.getSetCookie()
  if (!cookie) throw new Error(`not signed in: ${answer.status}`)
  return cookie.split(';', 1)[0] ?? ''
}
