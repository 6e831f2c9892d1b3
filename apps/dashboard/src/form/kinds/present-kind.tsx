import { Checkbox } from '@mantine/core'
import { useSaid, useWords } from '../../language/reading-language.tsx'
import type { ProgrammePageData } from '../../programme/programme-queries.ts'
import { usePeople } from '../../record/person-names.ts'
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
    const said = useSaid()
    const { filling } = useWords()
    const { nameOf } = usePeople('member')
    const members = membersOf(page)
    const seats = page.definition.committee.seats
    return (
      <>
        <div className={classes['choices']}>
          {Object.entries(members).map(([person, member], index) => {
            const seat = seats.find((each) => each.id === member.seat)
            return (
              <Checkbox
                key={person}
                id={index === 0 ? id : `${id}-${index}`}
                label={nameOf(person)}
                description={seat ? said(seat.name) : undefined}
                disabled={isDisabled}
                checked={draft.includes(person)}
                onChange={() => onDraft(toggled(draft, person))}
              />
            )
          })}
        </div>
        <p className={classes['read']} role="status">
          {filling.presentOf(draft.length, Math.floor(Object.keys(members).length / 2) + 1)}
        </p>
      </>
    )
  },
  Shown: ({ draft }) => {
    const { nameOf } = usePeople('member')
    return (
      <ul className={classes['list']}>
        {draft.map((person) => (
          <li key={person}>
            <bdi>{nameOf(person)}</bdi>
          </li>
        ))}
      </ul>
    )
  },
}

function membersOf(page: ProgrammePageData): Record<string, { seat: string }> {
  return page.sees === 'all' || page.sees === 'committee' ? page.state.committee.members : {}
}
