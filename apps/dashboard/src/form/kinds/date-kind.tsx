import { formatDate } from '@mithaq/i18n/dates/date-time'
import { useReading } from '../../language/reading-language.tsx'
import type { DateField } from '../act-form.ts'
import type { Kind } from '../kind.ts'
import { absent, given, wrong } from '../reading.ts'
import classes from './kinds.module.css'
import { readDay, writtenDay } from './read-day.ts'
import { FiguresBox } from './text-box.tsx'

/** A day, typed; under the box stands the day in full with its weekday, which shows a slip at once. */
export const dateKind: Kind<DateField, string> = {
  fresh: (_field, prefill) => (typeof prefill === 'string' ? writtenDay(prefill) : ''),
  read: (draft) => {
    if (draft.trim() === '') return absent
    const day = readDay(draft)
    return day ? given(day) : wrong((words) => words.dateWrong)
  },
  Control: ({ draft, onDraft, ...box }) => (
    <>
      <FiguresBox {...box} size="short" value={draft} onValue={onDraft} />
      <p className={classes['read']}>
        <DayInFull draft={draft} />
      </p>
    </>
  ),
  Shown: DayInFull,
}

function DayInFull({ draft }: { draft: string }) {
  const { language } = useReading()
  const day = readDay(draft)
  return day ? formatDate(day, language) : null
}
