import { paperWords } from '@mithaq/i18n/desk/papers'
import { recordWords } from '@mithaq/i18n/desk/record'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useWordsOf } from '../language/reading-language.tsx'
import { wordsQuery } from '../paper/paper-queries.ts'
import { paths } from '../paths.ts'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { WrittenText } from '../record/written-text.tsx'
import type { AuditEvent } from './audit-queries.ts'

/** The texts that a line names, read on the spot; the papers of a dossier are in their room. */
export function LineDocuments({
  programme,
  line: { words: ids, dossier },
}: {
  programme: string
  line: AuditEvent
}) {
  const words = useWordsOf(recordWords)
  const [isOpen, setOpen] = useState(false)
  if (ids.length === 0 && dossier === null) return null
  return (
    <>
      {ids.length > 0 ? (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>
            {words.documents} ({ids.length})
          </summary>
          {isOpen ? <Texts programme={programme} ids={ids} /> : null}
        </details>
      ) : null}
      {dossier === null ? null : (
        <p>
          <Link {...paths.papers(programme)}>{words.dossierPapers}</Link>
        </p>
      )}
    </>
  )
}

function Texts({ programme, ids }: { programme: string; ids: readonly string[] }) {
  const words = useWordsOf(paperWords)
  const { data, error, refetch } = useQuery(wordsQuery(programme, ids))
  if (!data) return error ? <ToldFailure error={error} again={() => void refetch()} /> : <Waiting lines={2} />
  return data.map(({ id, body }) => (
    <div key={id}>
      {typeof body === 'string' ? <WrittenText body={body} /> : <p className="quiet">{words.notText}</p>}
    </div>
  ))
}
