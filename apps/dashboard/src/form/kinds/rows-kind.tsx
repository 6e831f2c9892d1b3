import { formatAmount } from '@mithaq/domain/money/amount'
import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import { formatDate } from '@mithaq/i18n/dates/date-time'
import { useReading, useSaid, useWords } from '../../language/reading-language.tsx'
import type { AnyRowsField, Beside, PartField } from '../act-form.ts'
import type { ControlProps, Kind, ShownProps } from '../kind.ts'
import { partKindOf } from './part-kinds.ts'
import { absent, given, wrong, type Reading } from '../reading.ts'
import { Labelled } from '../../pieces/labelled.tsx'
import classes from './kinds.module.css'

/** Id of the thing → what its box holds. */
type RowsDraft = Readonly<Record<string, unknown>>

/** One line for each thing, one box on each: amounts of tranches, days of milestones, values of indicators. */
export const rowsKind: Kind<AnyRowsField, RowsDraft> = {
  isGroup: true,
  fresh: (field, prefill, page) => {
    const [name, part] = partOf(field)
    const lines = Array.isArray(prefill) ? (prefill as Record<string, unknown>[]) : []
    return Object.fromEntries(
      lines.map((line) => [String(line['id']), partKindOf(part).fresh(part, line[name], page)]),
    )
  },
  read: (draft, field, page) => {
    const [name, part] = partOf(field)
    const lines = field.among(page).map(({ id }) => ({ id, reading: readPart(part, draft[id], page) }))
    const isWrong = lines.some(({ reading }) => isFaulty(reading, field.areAllAsked))
    if (isWrong) return wrong((words) => words.partsWrong)
    const filled = lines.flatMap(({ id, reading }) =>
      reading.is === 'given' ? [{ id, [name]: reading.value }] : [],
    )
    // Without one indicator a report has an empty list; of what may be left out nothing is given.
    return filled.length === 0 && !field.areAllAsked ? absent : given(filled)
  },
  Control: RowsControl,
  Shown: RowsShown,
}

const isFaulty = ({ is }: Reading, isAsked: boolean) => is === 'wrong' || (isAsked && is === 'absent')

function readPart(part: PartField, draft: unknown, page: Parameters<typeof rowsKind.read>[2]): Reading {
  return draft === undefined ? absent : partKindOf(part).read(draft, part, page)
}

/** A line has one box beside what it is about. */
function partOf({ each }: AnyRowsField): [name: string, part: PartField] {
  const [first] = Object.entries(each)
  if (!first) throw new Error('a line has a box')
  return first
}

function RowsControl({
  id,
  isWrong,
  isDisabled,
  field,
  words,
  draft,
  page,
  onDraft,
}: ControlProps<AnyRowsField, RowsDraft>) {
  const said = useSaid()
  const { form, filling } = useWords()
  const [name, part] = partOf(field)
  const { Control, fresh } = partKindOf(part)
  const label = words.fields?.[name]
  const things = field.among(page)
  if (things.length === 0) return <p className="quiet">{filling.nothingToChoose}</p>
  return things.map((thing, index) => {
    const boxId = index === 0 ? id : `${id}-${thing.id}`
    const reading = readPart(part, draft[thing.id], page)
    const isFault = isWrong && isFaulty(reading, field.areAllAsked)
    const beside = field.beside.of(page, thing.id)
    return (
      <div key={thing.id} className={classes['line']} data-wrong={isFault || undefined}>
        <label htmlFor={boxId}>{said(thing.name)}</label>
        {beside ? (
          <p className={classes['beside']} id={`${boxId}-beside`}>
            <Labelled label={filling[field.beside.is]}>
              <BesideShown beside={beside} />
            </Labelled>
          </p>
        ) : null}
        <Control
          id={boxId}
          describedBy={beside ? `${boxId}-beside` : undefined}
          isWrong={isFault}
          isDisabled={isDisabled}
          field={part}
          words={label ?? words}
          draft={draft[thing.id] ?? fresh(part, undefined, page)}
          page={page}
          onDraft={(value) => onDraft({ ...draft, [thing.id]: value })}
        />
        {isFault ? (
          <p className={classes['fault']}>{reading.is === 'wrong' ? reading.fault(form) : form.required}</p>
        ) : null}
      </div>
    )
  })
}

function RowsShown({ field, words, draft, page }: ShownProps<AnyRowsField, RowsDraft>) {
  const said = useSaid()
  const { filling } = useWords()
  const [name, part] = partOf(field)
  const { Shown } = partKindOf(part)
  const filled = field.among(page).filter(({ id }) => readPart(part, draft[id], page).is === 'given')
  return (
    <ul className={classes['list']}>
      {filled.map((thing) => {
        const beside = field.beside.of(page, thing.id)
        return (
          <li key={thing.id}>
            {said(thing.name)}
            {' · '}
            <b>
              <Shown field={part} words={words.fields?.[name] ?? words} draft={draft[thing.id]} page={page} />
            </b>
            {beside ? (
              <span className="quiet">
                {' · '}
                <Labelled label={filling[field.beside.is]}>
                  <BesideShown beside={beside} />
                </Labelled>
              </span>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

function BesideShown({ beside }: { beside: Beside }) {
  const { language } = useReading()
  if ('amount' in beside) return <bdi>{formatAmount(beside.amount, language)}</bdi>
  if ('date' in beside) return formatDate(calendarDate(beside.date), language)
  return <bdi>{beside.count}</bdi>
}
