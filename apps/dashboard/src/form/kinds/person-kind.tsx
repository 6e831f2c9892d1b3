import { useWords } from '../../language/reading-language.tsx'
import { usePeople } from '../../record/person-names.ts'
import type { PersonField } from '../act-form.ts'
import type { Kind } from '../kind.ts'
import { absent, given } from '../reading.ts'
import { ChooseBox } from './choose-box.tsx'

/** Somebody who holds an office, by name. */
export const personKind: Kind<PersonField, string> = {
  fresh: (_field, prefill) => (typeof prefill === 'string' ? prefill : ''),
  read: (draft) => (draft === '' ? absent : given(draft)),
  Control: ({ field, draft, onDraft, ...box }) => {
    const { filling } = useWords()
    const { people, isPending } = usePeople(field.role)
    if (!isPending && people.length === 0) return <p className="quiet">{filling.nobody}</p>
    return (
      <ChooseBox {...box} value={draft} nothing={filling.choosePerson} choices={people} onValue={onDraft} />
    )
  },
  Shown: ({ field, draft }) => <bdi>{usePeople(field.role).nameOf(draft)}</bdi>,
}
