import { createHmac, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The key that sessions and links are signed with: kept between runs, so that nobody is signed out by a restart. */
export function installationSecret(dir: string): string {
  const file = path.join(dir, 'secret')
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

/** What belongs to a purpose and is the same at every start: it can be said again, and is kept nowhere. */
export function derived(secret: string, purpose: string): string {
  return createHmac('sha256', secret).update(purpose).digest('hex')
}
