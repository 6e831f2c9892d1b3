import { useQuery } from '@tanstack/react-query'
import { useWords } from '../language/reading-language.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import type { ProgrammePageData } from '../programme/programme-queries.ts'
import { lastWordsQuery } from '../record/record-queries.ts'
import classes from '../record/record.module.css'
import { WrittenText } from '../record/written-text.tsx'

/** What was asked, above the answer. */
export function QuestionLook({ page, id }: { page: ProgrammePageData; id: string }) {
  const { looks } = useWords()
  const { data, error } = useQuery(
    lastWordsQuery(page.state.id, { type: 'questionAsked', field: 'words', of: { question: id } }),
  )
  return (
    <section className={classes['look']}>
      <h2>{looks.question}</h2>
      {error ? <ToldFailure error={error} /> : data === undefined ? <Waiting lines={3} /> : null}
      <WrittenText body={data?.body} />
    </section>
  )
}
