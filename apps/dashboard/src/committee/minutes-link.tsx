import { useWords } from '../language/reading-language.tsx'
import type { ProgrammePageData } from '../programme/programme-queries.ts'
import { DocumentDownload } from '../record/document-download.tsx'

/** On a programme's page, to the council's offices and the auditor: the committee's minutes, once they are drawn up. */
export function MinutesLink({ page }: { page: ProgrammePageData }) {
  const { documents: words } = useWords()
  if (page.sees !== 'all' || page.state.committee.minutes === null) return null
  return (
    <section>
      <h2>{words.minutesTitle}</h2>
      <DocumentDownload programme={page.state.id} document="minutes" />
    </section>
  )
}
