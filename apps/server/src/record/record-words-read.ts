import { recordReadings } from '@mithaq/db/access/access'
import type { WrittenWords } from '@mithaq/db/words/reads'
import type { ReadKind } from '@mithaq/domain/access/events'
import { read } from '@mithaq/domain/access/rules'
import { recorded } from '@mithaq/domain/programme/actor'
import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import { shownData } from '@mithaq/domain/programme/event-view'
import { paperKinds, type TextEvent } from '@mithaq/domain/programme/papers'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import { wordsIn } from '@mithaq/domain/programme/words'
import type { Context } from '../context.ts'
import { occasionOf } from '../session/whoever.ts'

type Reader = Pick<Context, 'db' | 'actor' | 'whoever'>

/** Before they are told: of which events these words are that the public may not read. What one wrote oneself is no reading. */
export async function recordWordsRead(
  { db, actor, whoever }: Reader,
  told: {
    programme: string
    state: ProgrammeState
    events: readonly ProgrammeEvent[]
    words: readonly WrittenWords[]
  },
): Promise<void> {
  const occasion = occasionOf(whoever)
  if (!actor || !occasion) return
  const { programme, state, events, words } = told
  const idsFor = (event: ProgrammeEvent, who: typeof actor | null) =>
    wordsIn(shownData(state, event, who)).map(({ id }) => id)
  const open = new Set(events.flatMap((event) => idsFor(event, null)))
  const others = words.filter(({ id, isOwn, isErased }) => !isOwn && !isErased && !open.has(id))
  const kept = new Set(others.map(({ id }) => id))
  const of = events.filter((event) => idsFor(event, actor).some((id) => kept.has(id)))
  if (of.length === 0) return
  const readings = of.map(({ version, type }) => read('wordsRead', { event: version, kind: kindOf(type) }))
  await recordReadings(db, { programme, by: recorded(actor), occasion, readings })
}

function kindOf(type: ProgrammeEvent['type']): ReadKind {
  if (type === 'scoresHandedIn') return 'marks'
  // An order names the account that was recorded before it.
  return (Object.hasOwn(paperKinds, type) ? paperKinds[type as TextEvent] : null) ?? 'money'
}
