import { useQueries, useQuery } from '@tanstack/react-query'
import { boardQuery } from '../board/board-query.ts'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { programmeQuery } from '../programme/programme-queries.ts'
import { ChooseField, OneOfField, SomeOfField } from './fields.tsx'
import { areProgrammesAsked, chosenOffice, isScopeAsked } from './give-draft.ts'
import type { GiveFieldsProps } from './give-fields.tsx'
import { useGiveLabels } from './give-words.ts'

/** What an auditor may read, or which body of which programmes somebody speaks for. */
export function ScopeFields({ draft, isLocked, faultOf, onDraft }: Omit<GiveFieldsProps, 'own'>) {
  const said = useSaid()
  const { offices: words } = useWords()
  const labels = useGiveLabels()
  const board = useQuery(boardQuery())
  const programmes = (board.data?.rows ?? []).map(({ id, title }) => ({ id, name: said(title) }))
  const bodies = useBodies(chosenOffice(draft)?.role === 'beneficiary' ? draft.programmes : [])
  const common = { isDisabled: isLocked }
  return (
    <>
      {isScopeAsked(draft) ? (
        <OneOfField
          {...common}
          name="scope"
          label={labels.scope}
          fault={faultOf('scope')}
          value={draft.scope}
          onValue={(scope) => onDraft({ scope: scope === 'named' ? 'named' : 'all' })}
          choices={[
            { id: 'all', name: words.scopeAll },
            { id: 'named', name: words.scopeNamed, meaning: words.scopeNamedMeaning },
          ]}
        />
      ) : null}
      {areProgrammesAsked(draft) ? (
        <SomeOfField
          {...common}
          name="programmes"
          label={labels.programmes}
          fault={faultOf('programmes')}
          value={draft.programmes}
          onValue={(to) => onDraft({ programmes: to, body: '' })}
          choices={programmes}
          empty={words.noProgramme}
        />
      ) : null}
      {bodies.length > 0 ? (
        <ChooseField
          {...common}
          name="body"
          label={labels.body}
          help={words.bodyHelp}
          fault={faultOf('body')}
          value={draft.body}
          onValue={(body) => onDraft({ body })}
          nothing={words.chooseBody}
          choices={bodies.map(({ id, name }) => ({ id, name: said(name) }))}
        />
      ) : null}
    </>
  )
}

/** The bodies that each of these programmes names. */
function useBodies(programmes: readonly string[]) {
  const pages = useQueries({ queries: programmes.map((programme) => programmeQuery(programme)) })
  const [first, ...others] = pages.map(({ data }) => data?.definition.beneficiaries ?? [])
  return (first ?? []).filter(({ id }) => others.every((bodies) => bodies.some((body) => body.id === id)))
}
