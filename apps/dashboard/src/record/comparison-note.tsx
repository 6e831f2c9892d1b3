import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../client/api.ts'
import { useWords } from '../language/reading-language.tsx'
import { Moment } from '../pieces/moment.tsx'
import states from '../pieces/states.module.css'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { useOffice } from '../session/me.ts'
import { completenessQuery, useCompleteness } from './completeness-query.ts'

const mayCompare: ReadonlySet<string> = new Set(['officer', 'director', 'auditor'])

/** When histories and record were last compared, over how much, and the way to do it now. */
export function ComparisonNote({ programme }: { programme: string }) {
  const { completeness: words } = useWords()
  const office = useOffice()
  const queries = useQueryClient()
  const latest = useCompleteness(programme)
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () => api.record.compare.mutate({ programme }),
    onSuccess: () => queries.invalidateQueries({ queryKey: completenessQuery(programme).queryKey }),
  })
  if (latest === undefined) return null
  return (
    <section>
      <h2>{words.title}</h2>
      {latest === null ? <p className="quiet">{words.none}</p> : null}
      {latest?.differences.length === 0 ? (
        <p className={states['alike']} role="status">
          ✓ {words.alike}
        </p>
      ) : null}
      {latest ? (
        <p className="quiet">
          {words.compared} <Moment at={latest.comparedAt} />
          <br />
          {words.counted(latest.counted.acts, latest.counted.timers, latest.counted.events)}
        </p>
      ) : null}
      {isPending || data?.outcome === 'under-way' ? <p role="status">{words.comparing}</p> : null}
      {error ? <ToldFailure error={error} again={() => mutate()} /> : null}
      {office && mayCompare.has(office.role) ? (
        <Button
          variant="default"
          aria-disabled={isPending}
          onClick={() => (isPending ? undefined : mutate())}
        >
          {words.compare}
        </Button>
      ) : null}
    </section>
  )
}
