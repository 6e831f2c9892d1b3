import { useSaid, useWords } from '../../language/reading-language.tsx'
import { usePeople } from '../../record/person-names.ts'
import type { MembersField } from '../act-form.ts'
import type { ControlProps, Kind, ShownProps } from '../kind.ts'
import { absent, given, wrong } from '../reading.ts'
import { ChooseBox } from './choose-box.tsx'
import classes from './kinds.module.css'

/** Seat → its holder and whoever stands in; empty where nobody is chosen. */
export type SeatsDraft = Readonly<Record<string, { person: string; alternate: string }>>

const empty = { person: '', alternate: '' }

/** A holder for each seat that the definition has, and an alternate where there is one. */
export const membersKind: Kind<MembersField, SeatsDraft> = {
  isGroup: true,
  fresh: () => ({}),
  read: (draft, _field, { definition }) => {
    const seats = definition.committee.seats.map(({ id }) => ({ id, ...(draft[id] ?? empty) }))
    const named = seats.flatMap(({ person, alternate }) => [person, alternate].filter((one) => one !== ''))
    if (named.length === 0) return absent
    if (seats.some(({ person }) => person === '')) return wrong((words) => words.partsWrong)
    if (new Set(named).size < named.length) return wrong((words) => words.personTwice)
    return given(
      seats.map(({ id, person, alternate }) => ({
        seat: id,
        person,
        ...(alternate === '' ? {} : { alternate }),
      })),
    )
  },
  Control: MembersControl,
  Shown: MembersShown,
}

function MembersControl({
  id,
  isWrong,
  isDisabled,
  draft,
  page,
  onDraft,
}: ControlProps<MembersField, SeatsDraft>) {
  const said = useSaid()
  const { filling } = useWords()
  const { people, isPending } = usePeople('member')
  if (!isPending && people.length === 0) return <p className="quiet">{filling.nobody}</p>
  return page.definition.committee.seats.map((seat, index) => {
    const { person, alternate } = draft[seat.id] ?? empty
    const set = (part: Partial<typeof empty>) =>
      onDraft({ ...draft, [seat.id]: { person, alternate, ...part } })
    const boxId = index === 0 ? id : `${id}-${seat.id}`
    const roles = [seat.isChair ? filling.chair : null, seat.isSecretary ? filling.secretary : null]
    return (
      <div key={seat.id} className={classes['line']}>
        <label htmlFor={boxId}>
          {said(seat.name)}
          <span className="quiet">{roles.map((role) => (role ? ` · ${role}` : ''))}</span>
        </label>
        <ChooseBox
          id={boxId}
          describedBy={undefined}
          isWrong={isWrong && person === ''}
          isDisabled={isDisabled}
          value={person}
          nothing={filling.choosePerson}
          choices={people}
          onValue={(chosen) => set({ person: chosen })}
        />
        <ChooseBox
          id={`${boxId}-alternate`}
          describedBy={undefined}
          isWrong={false}
          isDisabled={isDisabled}
          value={alternate}
          label={filling.alternateOf(said(seat.name))}
          nothing={filling.noAlternate}
          choices={people}
          onValue={(chosen) => set({ alternate: chosen })}
        />
      </div>
    )
  })
}

function MembersShown({ draft, page }: ShownProps<MembersField, SeatsDraft>) {
  const said = useSaid()
  const { nameOf } = usePeople('member')
  return (
    <ul className={classes['list']}>
      {page.definition.committee.seats.map((seat) => {
        const { person, alternate } = draft[seat.id] ?? empty
        const names = [person, alternate].filter((one) => one !== '').map(nameOf)
        return (
          <li key={seat.id}>
            <span className="quiet">{said(seat.name)} · </span>
            <bdi>{names.join(' / ')}</bdi>
          </li>
        )
      })}
    </ul>
  )
}
