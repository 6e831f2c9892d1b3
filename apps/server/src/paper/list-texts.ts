import { eventsWithWords } from '@mithaq/db/paper/reads'
import { programmeAt } from '@mithaq/db/programme/reads'
import { shownData } from '@mithaq/domain/programme/event-view'
import { paperKinds, type TextEvent } from '@mithaq/domain/programme/papers'
import { id } from '@mithaq/domain/programme/schema'
import { isVisibleTo } from '@mithaq/domain/programme/view'
import { wordsIn } from '@mithaq/domain/programme/words'
import { eventSentence } from '@mithaq/i18n/events/sentence'
import { namesOf } from '@mithaq/i18n/papers/definition-names'
import { z } from 'zod'
import { refusedError } from '../refused.ts'
import { openProcedure } from '../trpc.ts'

const input = z.strictObject({
  programme: id,
  /** `next` of the page before. */
  before: z.int().positive().max(2_000_000_000).optional(),
  limit: z.int().min(1).max(200).default(200),
})

/** The texts of a programme that this person sees named, the newest first: what each is, and the words it is read by. */
export const listTexts = openProcedure.input(input).query(async ({ ctx, input: given }) => {
  const { db, actor } = ctx
  const { programme, before = null, limit } = given
  const found = await programmeAt(db, programme)
  if (!found || !isVisibleTo(found.state, actor)) throw refusedError({ word: 'not-found' })
  const names = namesOf(found.definition)
  const events = await eventsWithWords(db, programme, { before, limit })
  const rows = events.flatMap((event) => {
    const { type, version, at, by } = event
    const words = wordsIn(shownData(found.state, event, actor)).map((named) => named.id)
    const kind = isTextEvent(type) ? paperKinds[type] : null
    if (words.length === 0 || kind === null) return []
    return [{ kind, version, at, role: by.role, words, sentences: eventSentence(event, names) }]
  })
  return { rows, next: events.length === limit ? (events.at(-1)?.version ?? null) : null }
})

const isTextEvent = (type: string): type is TextEvent => Object.hasOwn(paperKinds, type)
