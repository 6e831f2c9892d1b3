import { useSaid, useWords } from '../language/reading-language.tsx'
import classes from './rehearsal.module.css'
import type { Rehearsal } from './rehearsal-queries.ts'

/** How a rehearsal ended, as a line with a mark beside it. */
export function OutcomeLine({ rehearsal }: { rehearsal: Rehearsal }) {
  const said = useSaid()
  const { rehearsal: words } = useWords()
  const { failure, isOfFormerDraft } = rehearsal
  const ending = endingOf(rehearsal)
  return (
    <>
      {isOfFormerDraft ? <p className={classes['former']}>{words.former}</p> : null}
      <p className={classes['outcome']} data-ending={ending === 'whole' ? 'good' : 'other'}>
        <b>{words[ending]}</b>
        {failure ? <span>{said(failure.sentences)}</span> : null}
      </p>
    </>
  )
}

type Ending = 'whole' | 'stopped' | 'broken' | 'failed' | 'cancelled'

function endingOf({ outcome, result }: Rehearsal): Ending {
  if (outcome === 'cancelled') return 'cancelled'
  if (!result) return 'failed'
  if (result.stoppedBy) return 'stopped'
  return result.isWhole ? 'whole' : 'broken'
}
