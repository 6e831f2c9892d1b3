import { isOffice } from '@mithaq/domain/programme/view'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '../client/api.ts'
import { useOffice } from '../session/me.ts'

/** Whether histories and record told the same when they were last compared. */
export const completenessQuery = (programme: string) =>
  queryOptions({
    queryKey: ['record', programme, 'completeness'],
    queryFn: () => api.record.completeness.query({ programme }),
  })

/** The newest comparison; null where there was none, undefined while it is read, and for whom it is no matter. */
export function useCompleteness(programme: string) {
  const office = useOffice()
  const { data } = useQuery({
    ...completenessQuery(programme),
    enabled: office !== null && isOffice(office.role),
  })
  return data
}
