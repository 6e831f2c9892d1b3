import { recordWords } from '@mithaq/i18n/desk/record'
import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { useWordsOf } from '../language/reading-language.tsx'
import { EmptyList } from '../pieces/empty-list.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { AuditFilters } from './audit-filters.tsx'
import { AuditFrame } from './audit-frame.tsx'
import { AuditLines } from './audit-lines.tsx'
import { newestQuery } from './audit-queries.ts'
import { narrowOf, registerOf } from './narrow.ts'

/** Everything that happened in a programme and was refused in it, told to a citizen, to the council's offices, or to an auditor. */
export function TimelinePage() {
  const words = useWordsOf(recordWords)
  const { programme } = useParams({ from: '/desk/programmes/$programme/record' })
  const search = useSearch({ from: '/desk/programmes/$programme/record' })
  const register = registerOf(search)
  const narrow = narrowOf(search)
  const { data, error, refetch } = useQuery(newestQuery(programme, narrow))
  return (
    <AuditFrame title={words.room} lead={words.timelineLead}>
      <AuditFilters programme={programme} search={search} count={data?.count} />
      {error ? <ToldFailure error={error} again={() => void refetch()} /> : null}
      {data ? null : error ? null : <Waiting lines={12} />}
      {data?.count === 0 ? <EmptyList>{words.noLines}</EmptyList> : null}
      {data && data.count > 0 ? (
        <AuditLines
          key={JSON.stringify(narrow)}
          programme={programme}
          narrow={narrow}
          register={register}
          newest={data}
        />
      ) : null}
    </AuditFrame>
  )
}
