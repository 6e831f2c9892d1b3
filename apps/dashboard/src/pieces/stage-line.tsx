import type { StagePoint } from '@mithaq/domain/programme/stage-line'
import { formatDay, formatMonth } from '@mithaq/i18n/dates/date-time'
import { stageNames } from '@mithaq/i18n/stages/names'
import { useReading, useWords } from '../language/reading-language.tsx'

/** The line of stages: five words with their dates; in Arabic it runs from right to left by itself. */
export function StageLine({ points }: { points: readonly StagePoint[] }) {
  const words = useWords().programme
  return (
    <ol className="stages" aria-label={words.stages}>
      {points.map((point) => (
        <Point key={point.stage} point={point} />
      ))}
    </ol>
  )
}

function Point({ point: { stage, standing, at } }: { point: StagePoint }) {
  const { language } = useReading()
  const words = useWords().programme
  const said = {
    past: words.past,
    present: words.present,
    future: words.planned,
    'not-reached': words.notReached,
  }
  return (
    <li className={standing} aria-current={standing === 'present' ? 'step' : undefined}>
      <b>{stageNames[stage][language]}</b>
      <span>{said[standing]}</span>
      {at ? (
        <time dateTime={at}>
          {standing === 'future' ? formatMonth(at, language) : formatDay(at, language)}
        </time>
      ) : null}
    </li>
  )
}
