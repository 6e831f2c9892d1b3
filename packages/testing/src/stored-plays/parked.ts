import { setTimeout as pause } from 'node:timers/promises'
import { append } from '@mithaq/db/programme/append'
import { rebuildProgramme } from '@mithaq/db/programme/projection'
import { programmeAt } from '@mithaq/db/programme/reads'
import { reconcileProgramme } from '@mithaq/workflows/programme/reconcile'
import { sql } from 'kysely'
import { draft, publish, words } from '../call-steps.ts'
import { officer, president, representative } from '../cast.ts'
import { archiveWays, newId, type Council } from '../council.ts'
import type { StoredPlay } from './stored-play.ts'

/**
 * A run that is behind its record and folds what it missed; then one that waits while its record, restored from a backup,
 * is older than itself, until it is repaired and the next goes on.
 */
export const parked: StoredPlay = async ({ council }) => {
  const programme = await draft(council)
  await publish(council, programme)
  const asker = await council.as(representative(1))
  const ask = async (body: string) => {
    const input = { words: await words(asker, body, 'question') }
    return { programme, requestId: newId(), input }
  }
  await recordBeside(council, programme)
  await asker.act.askQuestion.mutate(await ask('سؤال ضاع من السجل'))
  await loseLastEvent(council, programme)
  const late = await ask('سؤال بعد الاسترجاع')
  const waiting = asker.act.askQuestion.mutate(late)
  await untilParked(async () => asker.act.askQuestion.mutate(await ask('سؤال رُفض')))
  await reconcileProgramme(archiveWays(council), programme)
  await waiting
  await asker.act.askQuestion.mutate(late)
  const [byOfficer, byPresident] = [await council.as(officer), await council.as(president)]
  const reason = await words(byPresident, 'تغيرت أولويات المجلس', 'reason')
  await byPresident.act.cancelCall.mutate({ programme, requestId: newId(), input: { reason } })
  const originals = await words(byOfficer, 'الأصول محفوظة', 'archive')
  await byOfficer.act.archiveProgramme.mutate({ programme, requestId: newId(), input: { originals } })
  return programme
}

/** What the engine, restored from a backup of its own, has forgotten. */
async function recordBeside(council: Council, programme: string): Promise<void> {
  const after = (await programmeAt(council.db, programme))?.state.version ?? 0
  const by = representative(2)
  const missed = await words(await council.as(by), 'سؤال ضاع على المحرك', 'question')
  const at = await council.now()
  const data = { question: 'missed', words: missed, answerDueAt: at }
  const asked = { type: 'questionAsked' as const, data, ground: 'terms-of-reference' as const }
  const events = [{ ...asked, version: after + 1, at, by }]
  await append(council.db, { programme, after, requestId: newId(), inputDigest: 'x', events })
}

/** As a restore would leave it; only the owner can take events away. */
async function loseLastEvent(council: Council, programme: string): Promise<void> {
  const version = (await programmeAt(council.db, programme))?.state.version ?? 0
  const stream = `programme/${programme}`
  await sql`delete from event where stream = ${stream} and version = ${version}`.execute(council.owner)
  await rebuildProgramme(council.owner, programme)
}

/** What is asked before the run waits would wait with it: the first answer is a refusal, or none within a second. */
async function untilParked(attempt: () => Promise<unknown>): Promise<void> {
  await pause(1_000)
  try {
    await attempt()
  } catch {
    return
  }
  throw new Error('the run was not parked')
}
