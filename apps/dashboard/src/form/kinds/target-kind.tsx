import { useSaid } from '../../language/reading-language.tsx'
import type { Choosable, NumberedField, TargetField } from '../act-form.ts'
import type { ControlProps, Kind, ShownProps } from '../kind.ts'
import { absent, given } from '../reading.ts'
import { ChooseBox } from './choose-box.tsx'

/** Something of the programme: what the offer named, or one of the list. */
export const targetKind: Kind<TargetField, string> = {
  fresh: (_field, prefill) => (typeof prefill === 'string' ? prefill : ''),
  read: (draft) => (draft === '' ? absent : given(draft)),
  Control: TargetControl,
  Shown: TargetShown,
}

/** The same where it goes by a number. */
export const numberedKind: Kind<NumberedField, string> = {
  fresh: (_field, prefill) => (typeof prefill === 'number' ? String(prefill) : ''),
  read: (draft) => (draft === '' ? absent : given(Number(draft))),
  Control: TargetControl,
  Shown: TargetShown,
}

type Listed = TargetField | NumberedField

function TargetControl({ field, draft, page, onDraft, ...box }: ControlProps<Listed, string>) {
  const said = useSaid()
  const choices = field.among(page).map(({ id, name }) => ({ id, name: said(name) }))
  return <ChooseBox {...box} value={draft} choices={choices} onValue={onDraft} />
}

function TargetShown({ field, draft, page }: ShownProps<Listed, string>) {
  const said = useSaid()
  const found: Choosable | undefined = field.among(page).find(({ id }) => id === draft)
  return <bdi>{found ? said(found.name) : draft}</bdi>
}
