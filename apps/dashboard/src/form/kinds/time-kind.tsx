import type { TimeField } from '../act-form.ts'
import type { Kind } from '../kind.ts'
import { absent, given, wrong } from '../reading.ts'
import { readHour } from './read-day.ts'
import { FiguresBox } from './text-box.tsx'

/** An hour on the council's wall. */
export const timeKind: Kind<TimeField, string> = {
  fresh: (_field, prefill) => (typeof prefill === 'string' ? prefill : ''),
  read: (draft) => {
    if (draft.trim() === '') return absent
    const time = readHour(draft)
    return time ? given(time) : wrong((words) => words.timeWrong)
  },
  Control: ({ draft, onDraft, ...box }) => (
    <FiguresBox {...box} size="short" value={draft} onValue={onDraft} />
  ),
  Shown: ({ draft }) => readHour(draft),
}
