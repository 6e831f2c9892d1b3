import { readMe } from '../../session/person.ts'
import { SheetsControl, SheetsShown } from '../../selection/score-sheets.tsx'
import { sheetBody, sheetPartOf, type SheetDraft } from '../../selection/sheet.ts'
import type { SheetsField } from '../act-form.ts'
import type { Kind } from '../kind.ts'
import { absent, given, wrong } from '../reading.ts'
import { UnsavedWords } from '../unsaved-words.ts'

/** A member's marks: every criterion of every dossier that they may score, saved as one row. */
export const sheetsKind: Kind<SheetsField, SheetDraft> = {
  isGroup: true,
  fresh: () => ({}),
  read: (draft, _field, page) => {
    if (Object.keys(draft).length === 0) return absent
    const body = sheetBody(draft, sheetPartOf(page, readMe()))
    return body ? given(new UnsavedWords('sheets', body)) : wrong((words) => words.marksMissing)
  },
  Control: SheetsControl,
  Shown: SheetsShown,
}
