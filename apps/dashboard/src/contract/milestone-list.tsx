import type { MilestoneStatus } from '@mithaq/domain/milestone/stage'
import type { PersonalAct } from '@mithaq/domain/programme/inputs'
import { contractWords } from '@mithaq/i18n/desk/contract'
import { useQuery } from '@tanstack/react-query'
import type { Definition } from '@mithaq/domain/definition/schema'
import { useSaid, useWordsOf } from '../language/reading-language.tsx'
import { ActLink } from '../pieces/act-link.tsx'
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
  return (
    <ol className={classes['milestones']}>
      {inOrder.map((milestone) => (
        <Line
          key={milestone.id}
          page={page}
          milestone={milestone}
          status={milestones[milestone.id]?.status ?? 'planned'}
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
}

function Line({ page, milestone: { id, kind, name }, status, dueAt }: LineProps) {
  const words = useWordsOf(contractWords)
  const said = useSaid()
  const { data: offers } = useQuery(offersQuery(page.state.id))
  const acts: Partial<Record<PersonalAct, string>> = {
    submitReport: words.submit,
    fileYearlyAccount: words.fileAccount,
    acceptReport: words.examine,
  }
  const open = offers?.find((offer) => offer.target === id && offer.refusal === null && offer.act in acts)
  return (
    <li data-status={status}>
      <h3>
        {said(name)}
        {kind === 'annual-public-account' ? <span className="quiet"> · {words.account}</span> : null}
      </h3>
      <p>
        <span className={classes['shape']} aria-hidden="true">
          {shapes[status]}
        </span>{' '}
        {words.statuses[status]}
      </p>
      <p className="quiet">
        {words.dueAt}:{' '}
        {dueAt ? (
          <Moment at={dueAt} {...(status === 'accepted' ? { isDay: true } : { from: page.now })} />
        ) : (
          words.noDate
        )}
      </p>
      {open ? (
        <p>
          <ActLink programme={page.state.id} act={open.act} target={id}>
            {acts[open.act]}
          </ActLink>
        </p>
      ) : null}
    </li>
  )
}
