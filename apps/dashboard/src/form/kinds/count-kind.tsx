import type { CountField } from '../act-form.ts'
import type { Kind } from '../kind.ts'
import { absent, given, wrong } from '../reading.ts'
import { FiguresBox } from './text-box.tsx'

/** A whole number; its bounds are the schema's. */
export const countKind: Kind<CountField, string> = {
  fresh: (_field, prefill) => (typeof prefill === 'number' ? String(prefill) : ''),
  read: (draft) => {
    const text = draft.trim()
    if (text === '') return absent
    const count = Number(text)
    return /^-?\d{1,15}$/.test(text) && Number.isSafeInteger(count)
      ? given(count)
      : wrong((words) => words.countWrong)
  },
  Control: ({ draft, onDraft, ...box }) => (
    <FiguresBox {...box} size="short" value={draft} onValue={onDraft} />
  ),
  Shown: ({ draft }) => draft.trim(),
}
