import { queryOptions } from '@tanstack/react-query'
import { api } from '../client/api.ts'

/** What this association has filed here; null before it has. Asked again when one comes back to the page. */
export const ownDossierQuery = (programme: string) =>
  queryOptions({
    queryKey: ['programme', programme, 'own-dossier'],
    queryFn: () => api.dossier.own.query({ programme }),
    refetchOnWindowFocus: 'always',
  })

export type OwnDossier = NonNullable<Awaited<ReturnType<typeof api.dossier.own.query>>>
