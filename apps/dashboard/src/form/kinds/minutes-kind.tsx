import { useQuery } from '@tanstack/react-query'
import { useWords } from '../../language/reading-language.tsx'
import { ToldFailure } from '../../pieces/told-failure.tsx'
import { Waiting } from '../../pieces/waiting.tsx'
import type { ProgrammePageData } from '../../programme/programme-queries.ts'
import { lastWordsQuery } from '../../record/record-queries.ts'
import { WrittenText } from '../../record/written-text.tsx'
import type { MinutesField } from '../act-form.ts'
import type { Kind } from '../kind.ts'
import { absent, given } from '../reading.ts'
import classes from './kinds.module.css'

/** The text that is signed, read in full above the button; what the act names is the digest of this very text. */
export const minutesKind: Kind<MinutesField, string> = {
  isGroup: true,
  fresh: (_field, prefill) => (typeof prefill === 'string' ? prefill : ''),
  read: (draft) => (draft === '' ? absent : given(draft)),
  Control: ({ draft, page }) => <MinutesText digest={draft} page={page} />,
  Shown: ({ draft, page }) => <MinutesText digest={draft} page={page} />,
}

function MinutesText({ digest, page }: { digest: string; page: ProgrammePageData }) {
  const { filling } = useWords()
  const { data, error, refetch } = useQuery(
    lastWordsQuery(page.state.id, { type: 'minutesDrawnUp', field: 'minutes' }),
  )
  if (error) return <ToldFailure error={error} again={() => void refetch()} />
  if (data === undefined) return <Waiting lines={6} />
  if (!data || digest === '') return <p className="quiet">{filling.noMinutes}</p>
  if (data.words?.digest !== digest) return <p className={classes['note']}>{filling.minutesChanged}</p>
  return (
    <div className={classes['sheet']}>
      <WrittenText body={data.body} />
      <p className={classes['digest']}>
        {filling.minutesDigest} <code dir="ltr">{digest.slice(0, 16)}</code>
      </p>
    </div>
  )
}
