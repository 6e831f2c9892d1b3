import { MinutesLink } from '../committee/minutes-link.tsx'
import { DossierLink } from '../dossier/dossier-link.tsx'
import { isMine } from '../home/mine.ts'
import { ComparisonNote } from '../record/comparison-note.tsx'
import { DifferenceBadge } from '../record/difference-badge.tsx'
import { useOffice } from '../session/me.ts'
import { AccessLink } from '../access/access-link.tsx'
import { HistoryLink } from '../history/history-link.tsx'
import { RehearsalCard } from '../rehearsal/rehearsal-card.tsx'
import { DefinitionView } from './definition-view.tsx'
import { mainActFor } from './main-act.ts'
import { OffersView } from './offers-view.tsx'
import { ProgrammeFrame } from './programme-frame.tsx'
import type { ProgrammePageData } from './programme-queries.ts'
import { Timeline } from './timeline.tsx'

/** One programme: where it stands, what is awaited, what can be done, what happened, what it is made of. */
export function ProgrammePage() {
  return (
    <ProgrammeFrame side={(page) => <Side page={page} />}>
      {(page) => <DefinitionView page={page} />}
    </ProgrammeFrame>
  )
}

function Side({ page }: { page: ProgrammePageData }) {
  const office = useOffice()
  const { state, awaited, awaitedOfReader } = page
  const isDraft = state.stage === 'call' && state.call.publishedAt === null
  return (
    <>
      <DifferenceBadge programme={state.id} />
      <DossierLink page={page} />
      <MinutesLink page={page} />
      <OffersView
        page={page}
        about={(awaitedOfReader ?? awaited)?.about}
        mainAct={mainActFor(awaitedOfReader?.what ?? awaited?.what)}
        isMine={awaitedOfReader !== null || isMine(awaited, office?.role)}
      />
      {isDraft ? <RehearsalCard programme={state.id} /> : null}
      <HistoryLink programme={state.id} />
      <AccessLink programme={state.id} />
      <Timeline programme={state.id} />
      <ComparisonNote programme={state.id} />
    </>
  )
}
