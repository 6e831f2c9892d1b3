import { wordsPath, type BundleFile, type WordsLine } from '@mithaq/bundle/format'
import { saltedWords } from '@mithaq/db/bundle/reads'
import type { Database } from '@mithaq/db/database'
import type { Actor } from '@mithaq/domain/programme/actor'
import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import { shownData } from '@mithaq/domain/programme/event-view'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import { wordsIn } from '@mithaq/domain/programme/words'

/** Every text that events of a programme name: whole where this person sees it named, else by its name alone. */
export async function wordsFile(
  db: Database,
  { state, events, actor }: { state: ProgrammeState; events: readonly ProgrammeEvent[]; actor: Actor },
): Promise<BundleFile> {
  const rows = await saltedWords(
    db,
    events.flatMap(({ data }) => wordsIn(data)),
  )
  const shown = new Set(
    events.flatMap((event) => wordsIn(shownData(state, event, actor)).map(({ id }) => id)),
  )
  const lines = rows.map(({ id, kind, digest, salt, body, erasedAt }): WordsLine => {
    if (erasedAt !== null) return { id, kind, digest, state: 'erased', salt: '', body: null }
    return shown.has(id)
      ? { id, kind, digest, state: 'told', salt, body }
      : { id, kind, digest, state: 'withheld', salt: '', body: null }
  })
  return { path: wordsPath, bytes: Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join('')) }
}
