import { formatRib, parseRib } from '@mithaq/domain/bank/rib'
import { useWords } from '../../language/reading-language.tsx'
import type { RibField } from '../act-form.ts'
import { cleanText } from '../clean-text.ts'
import type { Kind } from '../kind.ts'
import { absent, given, wrong } from '../reading.ts'
import { UnsavedWords } from '../unsaved-words.ts'
import classes from './kinds.module.css'
import { FiguresBox } from './text-box.tsx'

/** A bank identity; under the box it stands as banks print it. It is saved as words: its digits are in no event. */
export const ribKind: Kind<RibField, string> = {
  fresh: () => '',
  read: (draft, { saveAs }) => {
    if (draft.trim() === '') return absent
    const reading = ribIn(draft)
    return reading.ok ? given(new UnsavedWords(saveAs, reading.rib)) : wrong((words) => words.ribWrong)
  },
  Control: ({ draft, onDraft, ...box }) => (
    <>
      <FiguresBox {...box} size="long" value={draft} onValue={onDraft} />
      <p className={classes['read']}>
        <AsPrinted draft={draft} />
      </p>
    </>
  ),
  Shown: AsPrinted,
}

/** A number copied from a paper in Arabic brings marks that nobody sees. */
const ribIn = (draft: string) => parseRib(cleanText(draft, true).text)

function AsPrinted({ draft }: { draft: string }) {
  const { form } = useWords()
  const reading = ribIn(draft)
  if (!reading.ok) return null
  return (
    <>
      <bdi dir="ltr">{formatRib(reading.rib)}</bdi>
      {reading.warnings.length > 0 ? (
        <>
          <br />
          {form.ribKeyOther}
        </>
      ) : null}
    </>
  )
}
