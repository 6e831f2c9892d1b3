import { NativeSelect } from '@mantine/core'
import { useSaid, useWords } from '../../language/reading-language.tsx'
import type { TargetField } from '../act-form.ts'
import type { Kind, ShownProps } from '../kind.ts'
import { absent, given } from '../reading.ts'

/** Something of the programme: what the offer named, or one of the list. */
export const targetKind: Kind<TargetField, string> = {
  fresh: (_field, prefill) => (typeof prefill === 'string' ? prefill : ''),
  read: (draft) => (draft === '' ? absent : given(draft)),
  Control: ({ id, describedBy, isWrong, isDisabled, field, draft, page, onDraft }) => {
    const said = useSaid()
    const { form } = useWords()
    return (
      <NativeSelect
        id={id}
        aria-describedby={describedBy}
        error={isWrong}
        disabled={isDisabled}
        value={draft}
        onChange={({ currentTarget }) => onDraft(currentTarget.value)}
        data={[
          { value: '', label: form.requiredChoice },
          ...field.among(page).map(({ id: value, name }) => ({ value, label: said(name) })),
        ]}
      />
    )
  },
  Shown: TargetShown,
}

function TargetShown({ field, draft, page }: ShownProps<TargetField, string>) {
  const said = useSaid()
  const found = field.among(page).find(({ id }) => id === draft)
  return <bdi>{found ? said(found.name) : draft}</bdi>
}
