import { spawnSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { saveDossierDraft } from '@mithaq/db/dossier/drafts'
import { answerWithinMs } from '@mithaq/server/outage'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { callProcedure } from '../calls.ts'
import { draft, publish } from '../call-steps.ts'
import { representative } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { filedBody } from '../filing-steps.ts'
import { startServerProcess, type ServerProcess } from '../server-process.ts'

let council: Council
let server: ServerProcess
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  server = await startServerProcess(council, inject('addresses'))
})
afterAll(async () => {
  await server.stop()
  await council.close()
})

/** The processes that serve, below the one that keeps them. */
const serving = () =>
  spawnSync('ps', ['-o', 'pid=', '--ppid', String(server.pid)], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter((line) => line.trim() !== '')
    .map(Number)

test(
  'a process of the server killed five times while dossiers come: what was acknowledged is stored, once',
  { timeout: 150_000 },
  async () => {
    const programme = await draft(council)
    await publish(council, programme)
    const signedIn = await council.manyCredentials(Array.from({ length: 400 }, (_, n) => representative(n)))
    const filings = await Promise.all(
      Array.from({ length: 400 }, async (_, n) => {
        const by = representative(n)
        const id = newId()
        const { association } = by
        await saveDossierDraft(council.db, { id, programmeId: programme, association, body: filedBody })
        return { as: signedIn[n], input: { programme, requestId: newId(), draft: id } }
      }),
    )
    const left = filings.values()
    let lost = 0
    const receipts: { dossier: string; at: string }[] = []
    const send = async () => {
      for (const { as, input } of left) {
        // Spread over the time of the kills.
        await sleep(60)
        for (;;) {
          const sent = callProcedure({ url: server.url, path: 'dossier.file', input, as }).catch(() => null)
          // A line may go down with the process that had just taken it: nobody waits longer than an answer may take.
          const answer = await Promise.race([sent, sleep(answerWithinMs, null)])
          if (answer && answer.status !== 200) throw new Error(answer.body)
          const done = answer ? receiptIn(answer.body) : null
          if (done) {
            receipts.push(done)
            break
          }
          // The line broke with the process, or the next one is not there yet: the same request again.
          lost += 1
          await sleep(50)
        }
      }
    }
    const killing = (async () => {
      for (let n = 0; n < 5; n += 1) {
        await sleep(400)
        const [victim] = serving()
        if (victim !== undefined) process.kill(victim, 'SIGKILL')
      }
    })()
    await Promise.all([killing, ...Array.from({ length: 10 }, send)])

    const stored = await council.db
      .selectFrom('event')
      .select(['stream', 'at'])
      .where('type', '=', 'dossierFiled')
      .execute()
    const asReceipt = stored.map(({ stream, at }) => `${stream.slice('dossier/'.length)} ${at}`)
    expect(receipts.map(({ dossier, at }) => `${dossier} ${at}`).toSorted()).toEqual(asReceipt.toSorted())
    expect(receipts).toHaveLength(400)
    // The kills were felt, or this test says nothing.
    expect(lost).toBeGreaterThan(0)
  },
)

function receiptIn(body: string): { dossier: string; at: string } | null {
  const { result } = JSON.parse(body) as {
    result: { data: { outcome: string; dossier: string; at: string } }
  }
  return result.data.outcome === 'done' ? result.data : null
}
