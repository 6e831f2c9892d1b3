import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../client/api.ts'

export const accessApi = {
  erase: (programme: string, requestId: string) => api.retention.erase.mutate({ programme, requestId }),
}

export const termQuery = (programme: string) =>
  queryOptions({
    queryKey: ['programme', programme, 'term'],
    queryFn: () => api.retention.term.query({ programme }),
  })

/** Who read what, the newest first, fifty lines at a time. */
export const readingsQuery = (programme: string, before: number | null) =>
  queryOptions({
    queryKey: ['programme', programme, 'readings', before],
    queryFn: () => api.retention.readings.query({ programme, ...(before === null ? {} : { before }) }),
    placeholderData: keepPreviousData,
  })

/** Where a copy of the whole record is handed out: a link that a browser follows names the office in its address. */
export const bundleAddress = (programme: string, office: string): string =>
  `/bundles/${programme}?office=${encodeURIComponent(office)}`
