import { useWords } from '../language/reading-language.tsx'
import { paths } from '../paths.ts'
import { RoomLinks } from '../pieces/room-links.tsx'
import type { ProgrammePageData } from './programme-queries.ts'

/** The rooms of one programme; the contract's is for the council's offices and whose contract it is. */
export function ProgrammeRooms({ page }: { page: ProgrammePageData }) {
  const { programme: words } = useWords()
  const { id } = page.state
  const hasContract = page.sees === 'all' || (page.sees === 'own-dossiers' && page.state.conclusion !== null)
  const rooms = [
    { to: paths.programme(id), name: words.overview },
    { to: paths.money(id), name: words.moneyRoom },
    ...(hasContract ? [{ to: paths.contract(id), name: words.contractRoom }] : []),
    { to: paths.papers(id), name: words.papersRoom },
    ...(page.sees === 'all' ? [{ to: paths.record(id), name: words.recordRoom }] : []),
  ]
  return <RoomLinks label={words.sections} rooms={rooms} />
}
