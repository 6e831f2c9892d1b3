import type { Definition } from '@mithaq/domain/definition/schema'
import { runLimits, type RunLimits } from '@mithaq/workflows/programme/messages'
import type { Centimes } from '@mithaq/domain/money/amount'
import { newId, type Council } from './council.ts'
import { officer, president } from './cast.ts'
import type { Api } from './api.ts'
import { smallDefinition } from './small-definition.ts'

/** How the server names a question after its request. */
export { questionOf } from '@mithaq/server/call/ask-question'

/** Saves somebody's words and gives what an act names. */
export const words = (api: Api, body: string, kind = 'note') =>
  api.words.save.mutate({ id: newId(), kind, body })

/** A programme's draft, by the officer. */
export async function draft(
  council: Council,
  changes: Partial<Definition> = {},
  limits: RunLimits = runLimits,
): Promise<string> {
  const api = await council.as(officer)
  const definition = smallDefinition(`programme-${newId().slice(0, 8)}`, changes)
  const { programme } = await api.programme.draft.mutate({ requestId: newId(), definition, limits })
  return programme
}

/** From the draft to an open call: deliberation, terms, postings, publication. */
export async function publish(council: Council, programme: string): Promise<void> {
  const [byOfficer, byPresident] = [await council.as(officer), await council.as(president)]
  const act = <T>(input: T) => ({ programme, requestId: newId(), input })
  await byOfficer.act.recordGroundingDeliberation.mutate(
    act({
      number: await words(byOfficer, '12/2026'),
      session: 'ordinary',
      heldOn: '2026-09-14',
      credit: 1_000_000_00 as Centimes,
    }),
  )
  await byPresident.act.approveTerms.mutate(act({}))
  for (const channel of ['board', 'site']) {
    const proof = await words(byOfficer, `posted on ${channel}`)
    await byOfficer.act.postCall.mutate(act({ channel, postedAt: await council.now(), proof }))
  }
  await byOfficer.act.publishCall.mutate(act({}))
}
