import { formatDateTime } from '@mithaq/i18n/dates/date-time'
import { instantsOf } from '../../clock/wall-time.ts'
import { useReading, useWords } from '../../language/reading-language.tsx'
import type { MomentField, WallField } from '../act-form.ts'
import type { ControlProps, Kind, ShownProps } from '../kind.ts'
import { absent, given, wrong, type Reading } from '../reading.ts'
import classes from './kinds.module.css'
import { readDay, readHour, writtenDay } from './read-day.ts'
import { FiguresBox } from './text-box.tsx'

interface WallDraft {
  date: string
  time: string
}

const empty: WallDraft = { date: '', time: '' }

/** A day and an hour on the council's wall. */
export const wallKind: Kind<WallField, WallDraft> = {
  isGroup: true,
  fresh: (_field, prefill) => (isWall(prefill) ? { ...prefill, date: writtenDay(prefill.date) } : empty),
  read: (draft) => readWall(draft, (wall) => given(wall)),
  Control: WallControl,
  Shown: WallShown,
}

/** The same as an instant: the council's clock of this build turns it, never the browser's own. */
export const momentKind: Kind<MomentField, WallDraft> = {
  isGroup: true,
  fresh: () => empty,
  read: (draft) => readWall(draft, (wall) => given(instantsOf(wall)[0])),
  Control: WallControl,
  Shown: WallShown,
}

function readWall({ date, time }: WallDraft, take: (wall: WallDraft) => Reading): Reading {
  if (date.trim() === '' && time.trim() === '') return absent
  const [day, hour] = [readDay(date), readHour(time)]
  if (!day) return wrong((words) => words.dateWrong)
  if (!hour) return wrong((words) => words.timeWrong)
  const wall = { date: day, time: hour }
  const instants = instantsOf(wall).length
  if (instants === 0) return wrong((words) => words.timeSkipped)
  return instants === 1 ? take(wall) : wrong((words) => words.timeDoubled)
}

function WallControl({
  id,
  draft,
  onDraft,
  ...box
}: ControlProps<WallField, WallDraft> | ControlProps<MomentField, WallDraft>) {
  const { form } = useWords()
  return (
    <>
      <div className={classes['row']}>
        <label>
          {form.date}
          <FiguresBox
            {...box}
            id={id}
            size="short"
            value={draft.date}
            onValue={(date) => onDraft({ ...draft, date })}
          />
        </label>
        <label>
          {form.time}
          <FiguresBox
            {...box}
            id={`${id}-time`}
            size="short"
            value={draft.time}
            onValue={(time) => onDraft({ ...draft, time })}
          />
        </label>
      </div>
      <p className={classes['read']}>
        <InFull draft={draft} />
      </p>
    </>
  )
}

function WallShown({ draft }: ShownProps<unknown, WallDraft>) {
  return <InFull draft={draft} />
}

/** Wall time in full: what is meant can be read back before it is sent. */
function InFull({ draft }: { draft: WallDraft }) {
  const { language } = useReading()
  const { form } = useWords()
  const [day, time] = [readDay(draft.date), readHour(draft.time)]
  const [at] = day && time ? instantsOf({ date: day, time }) : []
  return at ? `${formatDateTime(at, language)} (${form.onWall})` : null
}

function isWall(value: unknown): value is WallDraft {
  return typeof value === 'object' && value !== null && 'date' in value && 'time' in value
}
