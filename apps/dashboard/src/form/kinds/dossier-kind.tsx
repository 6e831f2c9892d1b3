import { useDossierNames } from '../../record/dossier-names.ts'
import type { DossierField } from '../act-form.ts'
import type { Kind } from '../kind.ts'
import { absent, given } from '../reading.ts'
import { ChooseBox } from './choose-box.tsx'

/** A dossier, by the name of its association. */
export const dossierKind: Kind<DossierField, string> = {
  fresh: (_field, prefill) => (typeof prefill === 'string' ? prefill : ''),
  read: (draft) => (draft === '' ? absent : given(draft)),
  Control: ({ field, draft, page, onDraft, ...box }) => {
    const nameOf = useDossierNames(page)
    const choices = field.among(page).map((id) => ({ id, name: nameOf(id) }))
    return <ChooseBox {...box} value={draft} choices={choices} onValue={onDraft} />
  },
  Shown: ({ draft, page }) => {
    const nameOf = useDossierNames(page)
    return <bdi>{nameOf(draft)}</bdi>
  },
}
