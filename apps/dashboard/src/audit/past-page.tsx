import { recordWords } from '@mithaq/i18n/desk/record'
import { isInstant } from '@mithaq/domain/clock/instant'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useWordsOf } from '../language/reading-language.tsx'
import { paths } from '../paths.ts'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { AuditFrame } from './audit-frame.tsx'
import { pastQuery, type Until } from './audit-queries.ts'
import { PastDifference } from './past-difference.tsx'
import { PastFacts } from './past-facts.tsx'
import { PastSlider } from './past-slider.tsx'

const endless = 2_000_000_000

/** The programme at any instant, from its events alone; the instant stands in the address. */
export function PastPage() {
  const words = useWordsOf(recordWords)
  const { programme } = useParams({ from: '/desk/programmes/$programme/record/past' })
  const { version, at, since } = useSearch({ from: '/desk/programmes/$programme/record/past' })
  const navigate = useNavigate()
  const until: Until = at && isInstant(at) ? { at } : { version: whole(version) ?? endless }
  const compared = whole(since)
  const { data, error, refetch } = useQuery(pastQuery(programme, until, compared))
  const go = (to: Until, from = compared) =>
    void navigate({
      ...paths.recordPast(programme),
      search: {
        ...('at' in to ? { at: to.at } : { version: String(to.version) }),
        ...(from === undefined || from === 0 ? {} : { since: String(from) }),
      },
      replace: true,
    })
  return (
    <AuditFrame title={words.past} lead={words.pastLead}>
      {error ? <ToldFailure error={error} again={() => void refetch()} /> : null}
      {data ? (
        <>
          <PastSlider past={data} go={go} since={compared} />
          {data.difference ? <PastDifference difference={data.difference} /> : null}
          <PastFacts programme={programme} past={data} />
        </>
      ) : error ? null : (
        <Waiting lines={12} />
      )}
    </AuditFrame>
  )
}

function whole(text: string | undefined): number | undefined {
  const number = Number(text)
  return text !== undefined && Number.isInteger(number) && number > 0 && number <= endless
    ? number
    : undefined
}
