import type { PersonalAct } from '@mithaq/domain/programme/inputs'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { beginForm } from '../form/begin-form.ts'
import { paths } from '../paths.ts'
import { useMe } from '../session/me.ts'

interface ActLinkProps {
  programme: string
  act: PersonalAct
  target: string | null
  children: ReactNode
}

/** The way to the form of an act, from a sentence that says what it is for. */
export function ActLink({ programme, act, target, children }: ActLinkProps) {
  const me = useMe()
  return (
    <Link
      {...paths.act(programme, act, target)}
      onClick={() => beginForm({ person: me?.person ?? '', programme, act, target })}
    >
      {children}
    </Link>
  )
}
