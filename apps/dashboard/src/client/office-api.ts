import type { HeldRole } from '@mithaq/domain/office/office'
import { api } from './api.ts'

export const officeApi = {
  list: (roles: readonly HeldRole[], after: string | null) =>
    api.office.list.query({ roles: [...roles], limit: 100, ...(after === null ? {} : { after }) }),
  history: (before: number | null) =>
    api.office.history.query({ limit: 8, ...(before === null ? {} : { before }) }),
  accounts: (before: number | null) =>
    api.account.record.query({ limit: 8, ...(before === null ? {} : { before }) }),
  eraseAccounts: (requestId: string) => api.account.erase.mutate({ requestId }),
  associations: (after: string | null) =>
    api.association.list.query({ limit: 100, ...(after === null ? {} : { after }) }),
}

type Answer<N extends keyof typeof officeApi> = Awaited<ReturnType<(typeof officeApi)[N]>>

export type OfficeLine = Answer<'list'>['offices'][number]
export type OfficeEntry = Answer<'history'>['entries'][number]
