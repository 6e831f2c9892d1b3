import { useSaid, useWords } from '../../language/reading-language.tsx'
import type { PartField, AnyGroupField } from '../act-form.ts'
import type { ControlProps, Kind, ShownProps } from '../kind.ts'
import { partKindOf } from './part-kinds.ts'
import { absent, given, wrong, type Reading } from '../reading.ts'
import { Labelled } from '../../pieces/labelled.tsx'
import classes from './kinds.module.css'

type GroupDraft = Readonly<Record<string, unknown>>
type Part = PartField & { isOptional?: true }

/** A few answers that belong together: the votes of a council. */
export const groupKind: Kind<AnyGroupField, GroupDraft> = {
  isGroup: true,
  fresh: ({ fields }, prefill, page) => {
    const whole = (typeof prefill === 'object' ? prefill : null) as Record<string, unknown> | null
    return Object.fromEntries(
      Object.entries(fields).map(([name, part]) => [name, partKindOf(part).fresh(part, whole?.[name], page)]),
    )
  },
  read: (draft, { fields }, page) => {
    const parts = Object.entries(fields).map(
      ([name, part]) => [name, part, partKindOf(part).read(draft[name], part, page)] as const,
    )
    if (parts.every(([, , { is }]) => is === 'absent')) return absent
    if (parts.some(([, part, reading]) => isFaulty(part, reading))) return wrong((words) => words.partsWrong)
    return given(
      Object.fromEntries(
        parts.flatMap(([name, , reading]) => (reading.is === 'given' ? [[name, reading.value]] : [])),
      ),
    )
  },
  Control: GroupControl,
  Shown: GroupShown,
}

const isFaulty = ({ isOptional }: Part, { is }: Reading) => is === 'wrong' || (is === 'absent' && !isOptional)

function GroupControl({
  id,
  isWrong,
  isDisabled,
  field,
  words,
  draft,
  page,
  onDraft,
}: ControlProps<AnyGroupField, GroupDraft>) {
  const said = useSaid()
  const { form } = useWords()
  return (
    <div className={classes['row']}>
      {Object.entries(field.fields).map(([name, part], index) => {
        const { Control, read } = partKindOf(part)
        const label = words.fields?.[name] ?? words
        const reading = read(draft[name], part, page)
        const isFault = isWrong && isFaulty(part, reading)
        const boxId = index === 0 ? id : `${id}-${name}`
        return (
          <div key={name} className={classes['part']}>
            <label htmlFor={boxId}>
              {said(label.label)}
              {part.isOptional ? ` (${form.optional})` : null}
            </label>
            {label.help ? (
              <p id={`${boxId}-help`} className={classes['beside']}>
                {said(label.help)}
              </p>
            ) : null}
            <Control
              id={boxId}
              describedBy={label.help ? `${boxId}-help` : undefined}
              isWrong={isFault}
              isDisabled={isDisabled}
              field={part}
              words={label}
              draft={draft[name]}
              page={page}
              onDraft={(value) => onDraft({ ...draft, [name]: value })}
            />
            {isFault ? (
              <p className={classes['fault']}>
                {reading.is === 'wrong' ? reading.fault(form) : form.required}
              </p>
            ) : null}
          </div>
        )
      })}
    </div>
  )
}

function GroupShown({ field, words, draft, page }: ShownProps<AnyGroupField, GroupDraft>) {
  const said = useSaid()
  return (
    <ul className={classes['list']}>
      {Object.entries(field.fields).map(([name, part]) => {
        const { Shown, read } = partKindOf(part)
        if (read(draft[name], part, page).is !== 'given') return null
        const label = words.fields?.[name] ?? words
        return (
          <li key={name}>
            <span className="quiet">
              <Labelled label={said(label.label)}>{null}</Labelled>
            </span>
            <Shown field={part} words={label} draft={draft[name]} page={page} />
          </li>
        )
      })}
    </ul>
  )
}
