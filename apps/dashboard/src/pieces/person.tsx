import type { Role } from '@mithaq/domain/programme/actor'
import type { BothLanguages } from '@mithaq/i18n/language'
import { roleNames } from '@mithaq/i18n/roles/names'
import { useSaid } from '../language/reading-language.tsx'
import { Bdi } from './bdi.tsx'

/** Who did something: the office always, the name where the reader may know it. */
export function Person({ role, name }: { role: Role; name?: BothLanguages | null }) {
  const said = useSaid()
  return (
    <>
      {said(roleNames[role])}
      {name ? (
        <>
          {' · '}
          <Bdi>{said(name)}</Bdi>
        </>
      ) : null}
    </>
  )
}
