import type { MilestoneStatus } from '@mithaq/domain/milestone/stage'
import type { PersonalAct } from '@mithaq/domain/programme/inputs'
import { contractWords } from '@mithaq/i18n/desk/contract'
import { useQuery } from '@tanstack/react-query'
import type { Definition } from '@mithaq/domain/definition/schema'
import { useSaid, useWordsOf } from '../language/reading-language.tsx'
import { ActLink } from '../pieces/act-link.tsx'
import { Labelled } from '../pieces/labelled.tsx'
import { Moment } from '../pieces/moment.tsx'
import { offersQuery, type ProgrammePageData } from '../programme/programme-queries.ts'
import classes from './milestone-list.module.css'

type Milestone = Definition['milestones'][number]

/** A shape beside the word. */
const shapes: Record<MilestoneStatus, string> = { planned: '○', submitted: '◑', returned: '◆', accepted: '●' }

/** The milestones in the order of their dates: when each is due, how its report stands, what can be done about it. */
export function MilestoneList({ page }: { page: ProgrammePageData }) {
  const { milestones } = page.state
  const dueAt = ({ id }: Milestone) => {
    const known = milestones[id]
    if (!known) return null
    return 'schedule' in known ? (known.schedule?.dueAt ?? null) : known.dueAt
  }
  const inOrder = page.definition.milestones.toSorted((a, b) =>
    (dueAt(a) ?? '9').localeCompare(dueAt(b) ?? '9'),
  )
  const next = inOrder.find(({ id }) => milestones[id]?.status === 'planned')?.id
  return (
    <ol className={classes['milestones']}>
      {inOrder.map((milestone) => (
        <Line
          key={milestone.id}
          page={page}
          milestone={milestone}
          status={milestones[milestone.id]?.status ?? 'planned'}
          isNext={milestone.id === next}
          dueAt={dueAt(milestone) as typeof page.now | null}
        />
      ))}
    </ol>
  )
}

interface LineProps {
  page: ProgrammePageData
  milestone: Milestone
  status: MilestoneStatus
  dueAt: ProgrammePageData['now'] | null
  /** The first that is not handed in. */
  isNext: boolean
}

function Line({ page, milestone: { id, name }, status, dueAt, isNext }: LineProps) {
  const words = useWordsOf(contractWords)
  const said = useSaid()
  const { data: offers } = useQuery(offersQuery(page.state.id))
  const acts: Partial<Record<PersonalAct, string>> = {
    submitReport: words.submit,
    fileYearlyAccount: words.fileAccount,
    acceptReport: words.examine,
  }
  const open = offers?.find((offer) => offer.target === id && offer.refusal === null && offer.act in acts)
  // Each may be handed in early; the one that is due next is what one came for.
  const isOffered = isNext || status !== 'planned'
  return (
    <li data-status={status}>
      <h3>{said(name)}</h3>
      <p>
        <span className={classes['shape']} aria-hidden="true">
          {shapes[status]}
        </span>{' '}
        {words.statuses[status]}
      </p>
      <p className="quiet">
        <Labelled label={words.dueAt}>
          {dueAt ? (
            <Moment at={dueAt} {...(status === 'accepted' ? { isDay: true } : { from: page.now })} />
          ) : (
            words.noDate
          )}
        </Labelled>
      </p>
      {open && isOffered ? (
        <p>
          <ActLink programme={page.state.id} act={open.act} target={id}>
            {acts[open.act]}
          </ActLink>
        </p>
      ) : null}
    </li>
  )
}
