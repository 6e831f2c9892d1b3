import { heldRoles, isOfCouncil, type HeldRole } from '@mithaq/domain/office/office'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { officeApi, type OfficeLine } from '../client/office-api.ts'

export const officeGroups = {
  ofCouncil: heldRoles.filter(isOfCouncil),
  fromOutside: ['beneficiary', 'auditor'],
  ofAssociations: ['association'],
} satisfies Record<string, readonly HeldRole[]>

export type OfficeGroup = keyof typeof officeGroups

/** The offices of a group, a hundred at a time. */
export const officesQuery = (group: OfficeGroup) =>
  infiniteQueryOptions({
    queryKey: ['office', 'list', group],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam: after }) => officeApi.list(officeGroups[group], after),
    getNextPageParam: ({ next }) => next,
  })

/** What happened to offices, a few lines at a time. */
export const historyQuery = infiniteQueryOptions({
  queryKey: ['office', 'history'],
  initialPageParam: null as number | null,
  queryFn: ({ pageParam: before }) => officeApi.history(before),
  getNextPageParam: ({ next }) => next,
})

/** Accounts without an office, and who read the history: a few lines at a time. */
export const accountsQuery = infiniteQueryOptions({
  queryKey: ['office', 'accounts'],
  initialPageParam: null as number | null,
  queryFn: ({ pageParam: before }) => officeApi.accounts(before),
  getNextPageParam: ({ next }) => next,
})

/** Far more than one council has people: what is beyond is invited by its address, and keeps its account. */
const pagesAtMost = 20

/** Everybody who holds an office or held one, to choose from. */
export const everyOfficeQuery = queryOptions({
  queryKey: ['office', 'list', 'all'],
  queryFn: async () => {
    const lines: OfficeLine[] = []
    let after: string | null = null
    for (let page = 0; page < pagesAtMost; page += 1) {
      const { offices, next } = await officeApi.list(heldRoles, after)
      lines.push(...offices)
      if (next === null) break
      after = next
    }
    return lines
  },
})

export const associationsQuery = queryOptions({
  queryKey: ['office', 'associations'],
  queryFn: async () => {
    const found: { id: string; name: { ar: string; fr: string } }[] = []
    let after: string | null = null
    for (let page = 0; page < pagesAtMost; page += 1) {
      const { associations, next } = await officeApi.associations(after)
      found.push(...associations)
      if (next === null) break
      after = next
    }
    return found
  },
})
