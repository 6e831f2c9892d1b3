import { ProgrammeFrame } from '../programme/programme-frame.tsx'
import { DossierFiles } from './dossier-files.tsx'
import { ProgrammeTexts } from './programme-texts.tsx'
import { TermsOfReference } from './terms-of-reference.tsx'

/** The file of a programme: its terms, what was written in it, and the papers of its dossiers. */
export function PapersPage() {
  return (
    <ProgrammeFrame>
      {(page) => (
        <>
          <DossierFiles page={page} />
          <ProgrammeTexts programme={page.state.id} />
          <TermsOfReference page={page} />
        </>
      )}
    </ProgrammeFrame>
  )
}
