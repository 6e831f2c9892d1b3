import { programmeAt } from '@mithaq/db/programme/reads'
import { eventsNaming } from '@mithaq/db/programme/timeline-reads'
import { writtenWords } from '@mithaq/db/words/reads'
import { shownData } from '@mithaq/domain/programme/event-view'
import { id } from '@mithaq/domain/programme/schema'
import { isVisibleTo } from '@mithaq/domain/programme/view'
import { wordsIn } from '@mithaq/domain/programme/words'
import { z } from 'zod'
import { refusedError } from '../refused.ts'
import { recordWordsRead } from '../record/record-words-read.ts'
import { openProcedure } from '../trpc.ts'

const input = z.strictObject({ programme: id, ids: z.array(z.uuid()).min(1).max(50) })

/**
 * The words that events of a programme name, as far as this person sees them named, and one's own; others are left out. What
 * not everybody may read is read on record.
 */
export const readNamedWords = openProcedure.input(input).query(async ({ ctx, input: given }) => {
  const { db, actor } = ctx
  const state = (await programmeAt(db, given.programme))?.state
  if (!state || !isVisibleTo(state, actor)) throw refusedError({ word: 'not-found' })
  const ids = given.ids.map((one) => one.toLowerCase())
  const events = await eventsNaming(db, given.programme, ids)
  const named = events.flatMap((event) => wordsIn(shownData(state, event, actor)))
  const found = await writtenWords(db, { named, ids, author: actor?.person ?? '' })
  await recordWordsRead(ctx, { programme: given.programme, state, events, words: found })
  return found
})
