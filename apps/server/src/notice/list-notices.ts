import { definitionsOf, noticesFor, unreadFor } from '@mithaq/db/notice/reads'
import { eventSentence } from '@mithaq/i18n/events/sentence'
import { nextSteps } from '@mithaq/i18n/notices/next'
import { namesOf } from '@mithaq/i18n/papers/definition-names'
import { z } from 'zod'
import { signedInProcedure } from '../trpc.ts'
import { noticeReader } from './reader.ts'

const input = z.strictObject({
  /** `next` of the page before. */
  before: z.int().positive().optional(),
  limit: z.int().min(1).max(50).default(20),
})

/** What happened to what concerns this person, as they are written to: the newest first. */
export const listNotices = signedInProcedure.input(input).query(async ({ ctx, input: given }) => {
  const { db, actor, office } = ctx
  const { before = null, limit } = given
  const found = await noticesFor(db, noticeReader(actor, office), { before, limit: limit + 1 })
  const lines = found.slice(0, limit)
  const definitions = await definitionsOf(db, [...new Set(lines.map(({ programme }) => programme))])
  const rows = lines.flatMap(({ id, at, programme, event, isUnread }) => {
    const definition = definitions.get(programme)
    if (!definition) return []
    const sentences = eventSentence(event, namesOf(definition))
    const next = nextSteps[event.type] ?? null
    return [{ id, at, programme, title: definition.title, sentences, next, isUnread }]
  })
  return { rows, next: found.length > limit ? (lines.at(-1)?.id ?? null) : null }
})

const countedAtMost = 99

const nothing = z.strictObject({}).optional()

/** How many of them are new, for the header of every page. */
export const countUnread = signedInProcedure.input(nothing).query(async ({ ctx: { db, actor, office } }) => {
  const count = await unreadFor(db, noticeReader(actor, office), countedAtMost + 1)
  return { count: Math.min(count, countedAtMost), isMore: count > countedAtMost }
})
