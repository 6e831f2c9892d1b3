import { useQuery } from '@tanstack/react-query'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import type { ProgrammePageData } from '../programme/programme-queries.ts'
import { lastWordsQuery } from '../record/record-queries.ts'
import classes from '../record/record.module.css'
import { WrittenText } from '../record/written-text.tsx'

/** The report as it was handed in, each indicator beside what was agreed. */
export function ReportLook({ page, id }: { page: ProgrammePageData; id: string }) {
  const { looks } = useWords()
  const { data, error } = useQuery(
    lastWordsQuery(page.state.id, { type: 'reportSubmitted', field: 'report', of: { milestone: id } }),
  )
  return (
    <section className={classes['look']}>
      <h2>{looks.report}</h2>
      {error ? <ToldFailure error={error} /> : data === undefined ? <Waiting lines={4} /> : null}
      {data === null ? <p className="quiet">{looks.reportMissing}</p> : null}
      <WrittenText body={data?.body} />
      {data ? <Indicators page={page} id={id} reached={data.data['indicators']} /> : null}
    </section>
  )
}

interface IndicatorsProps {
  page: ProgrammePageData
  id: string
  reached: unknown
}

function Indicators({ page, id, reached }: IndicatorsProps) {
  const said = useSaid()
  const { looks } = useWords()
  const indicators = page.definition.milestones.find((milestone) => milestone.id === id)?.indicators ?? []
  const values = new Map(
    (reached as { id: string; value: number }[] | undefined)?.map((line) => [line.id, line.value]),
  )
  if (indicators.length === 0) return null
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th scope="col">{looks.indicator}</th>
          <th scope="col">{looks.target}</th>
          <th scope="col">{looks.reached}</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map(({ id: indicator, name, target }) => (
          <tr key={indicator}>
            <th scope="row">{said(name)}</th>
            <td>{target}</td>
            <td>{values.get(indicator) ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
