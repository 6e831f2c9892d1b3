import { setTimeout as sleep } from 'node:timers/promises'
import { issuePage } from '@mithaq/db/issued/access'
import type { Database } from '@mithaq/db/database'
import { proveEvent } from '@mithaq/db/ledger/prove'
import { pageText, type Issued } from '@mithaq/documents/issue/issued-page'
import { issuing, type Said } from '@mithaq/documents/issue/issuing'
import { issue } from '@mithaq/domain/access/rules'
import { digestOf } from '@mithaq/domain/definition/digest'
import { recorded } from '@mithaq/domain/programme/actor'
import { provedEntry, type Asked } from './asked.ts'

/** A leaf and its checkpoint take about a second. */
const tries = 25
const pauseMs = 100

/** Issues a page over a leaf, or finds it issued, and gives what proves that; refused while no checkpoint covers it. */
export async function issuedOver(
  db: Database,
  { programme, actor, isHandedOut }: Asked,
  { leaf, said }: { leaf: string; said: Said },
): Promise<{ issued?: Issued }> {
  if (!isHandedOut) return {}
  const { nonce, stream, version } = await issuePage(db, {
    programme,
    by: recorded(actor),
    key: digestOf({ leaf, page: pageText(said) }),
    issue: (given) => issue(issuing(said.document, leaf, pageText(said, given))),
  })
  for (let left = tries; left > 1 && !(await proveEvent(db, stream, version)); left -= 1) await sleep(pauseMs)
  return { issued: { nonce, entry: await provedEntry(db, stream, version) } }
}
