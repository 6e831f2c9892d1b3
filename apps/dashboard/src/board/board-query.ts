import type { Stage } from '@mithaq/domain/programme/stage'
import { queryOptions } from '@tanstack/react-query'
import { deskApi } from '../client/desk-api.ts'

const pageLength = 50

/** One page of the programmes that this person may see. */
export const boardQuery = (at: { stage?: Stage; after?: string } = {}) =>
  queryOptions({
    queryKey: ['programme', 'board', at],
    queryFn: () => deskApi.board({ ...at, limit: pageLength }),
  })
