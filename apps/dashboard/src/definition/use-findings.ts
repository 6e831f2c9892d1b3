import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { rehearsalQuery } from '../rehearsal/rehearsal-queries.ts'
import type { Findings } from './place.ts'
import type { Checked } from './use-checked.ts'

/** What the check says, and what the last rehearsal of this very draft has warned of at a place. */
export function useFindings(programme: string, checked: Checked | null): Findings {
  const { data } = useQuery(rehearsalQuery(programme))
  return useMemo(() => {
    const found = (checked?.problems ?? []).map(({ path, sentences }) => ({
      path,
      sentences,
      rehearsedAt: null,
    }))
    const known = new Set(found.map(({ path, sentences }) => `${path} ${sentences.fr}`))
    const warnings =
      data?.result && !data.isOfFormerDraft
        ? data.result.warnings.flatMap(({ path, sentences }) =>
            path === null || known.has(`${path} ${sentences.fr}`)
              ? []
              : [{ path, sentences, rehearsedAt: data.startedAt }],
          )
        : []
    return [...found, ...warnings]
  }, [checked, data])
}
