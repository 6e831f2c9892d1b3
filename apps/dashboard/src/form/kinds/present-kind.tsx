import { Checkbox } from '@mantine/core'
import { useWords } from '../../language/reading-language.tsx'
import { useMembers } from '../../record/members.ts'
import type { PresentField } from '../act-form.ts'
import type { Kind } from '../kind.ts'
import { absent, given } from '../reading.ts'
import classes from './kinds.module.css'
import { toggled } from './some-kind.tsx'

/** Who sits: each member by name and seat, and under them whether they are a quorum. */
export const presentKind: Kind<PresentField, string[]> = {
  isGroup: true,
  fresh: (_field, prefill) => (Array.isArray(prefill) ? prefill.filter((id) => typeof id === 'string') : []),
  read: (draft) => (draft.length === 0 ? absent : given(draft)),
  Control: ({ id, isDisabled, draft, page, onDraft }) => {
    const { filling } = useWords()
    const members = useMembers(page)
    return (
      <>
        <div className={classes['choices']}>
          {members.map(({ person, name, seat }, index) => (
            <Checkbox
              key={person}
              id={index === 0 ? id : `${id}-${index}`}
              label={name}
              description={seat}
              disabled={isDisabled}
              checked={draft.includes(person)}
              onChange={() => onDraft(toggled(draft, person))}
            />
          ))}
        </div>
        <p className={classes['read']} role="status">
          {filling.presentOf(draft.length, Math.floor(members.length / 2) + 1)}
        </p>
      </>
    )
  },
  Shown: ({ draft, page }) => (
    <ul className={classes['list']}>
      {useMembers(page)
        .filter(({ person }) => draft.includes(person))
        .map(({ person, name }) => (
          <li key={person}>
            <bdi>{name}</bdi>
          </li>
        ))}
    </ul>
  ),
}
