import type { Stage } from '@mithaq/domain/programme/stage'
import { api } from './api.ts'

export const deskApi = {
  me: () => api.session.me.query(),
  sessions: () => api.session.list.query(),
  revokeSession: (session: string) => api.session.revoke.mutate({ session }),
  board: (input: { stage?: Stage; after?: string; limit: number }) => api.programme.board.query(input),
  timeline: (input: { programme: string; before?: number; limit: number }) =>
    api.programme.timeline.query(input),
  money: (programme: string) => api.programme.money.query({ programme }),
  search: (text: string) => api.programme.search.query({ text }),
  notices: (before: number | null) =>
    api.notice.list.query({ limit: 20, ...(before === null ? {} : { before }) }),
  unread: () => api.notice.unread.query(),
  markRead: (upTo: number) => api.notice.markRead.mutate({ upTo }),
  offers: (programme: string) => api.programme.offers.query({ programme }),
}

/** What a procedure answers, as the server's own types say. */
type Answer<N extends keyof typeof deskApi> = Awaited<ReturnType<(typeof deskApi)[N]>>

export type Me = NonNullable<Answer<'me'>>
export type Office = Me['offices'][number]
export type SessionLine = Answer<'sessions'>[number]
export type Board = Answer<'board'>
export type BoardRow = Board['rows'][number]
export type Money = Answer<'money'>
export type MoneyTranche = Money['tranches'][number]
export type MoneyStep = NonNullable<MoneyTranche['steps']>[number]
export type Notice = Answer<'notices'>['rows'][number]
export type Offer = Answer<'offers'>[number]
