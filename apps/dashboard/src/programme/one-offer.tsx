import type { PersonalAct } from '@mithaq/domain/programme/inputs'
import { actName } from '@mithaq/i18n/acts/names'
import type { BothLanguages } from '@mithaq/i18n/language'
import { useNavigate } from '@tanstack/react-router'
import type { Offer } from '../client/desk-api.ts'
import { beginForm } from '../form/begin-form.ts'
import { useSaid } from '../language/reading-language.tsx'
import { paths } from '../paths.ts'
import { ActButton } from '../pieces/act-button.tsx'
import { useMe } from '../session/me.ts'

interface OneOfferProps {
  programme: string
  offer: Offer
  /** What it is about, where there are several such things. */
  about: string | null
  /** A choice stands under the name of its act, and is named whole to whoever only hears it. */
  look?: 'primary' | 'quiet' | 'choice'
}

/** The button by which an act is begun. */
export function OneOffer({ programme, offer, about, look = 'quiet' }: OneOfferProps) {
  const said = useSaid()
  const me = useMe()
  const navigate = useNavigate()
  const { act, target, sentences } = offer
  const name = useActLabel()(act)
  const whole = about === null ? name : `${name} · ${about}`
  const isChoice = look === 'choice' && about !== null
  return (
    <ActButton
      isPrimary={look === 'primary'}
      label={isChoice ? whole : undefined}
      reason={sentences ? said(sentences) : null}
      onAct={() => {
        beginForm({ person: me?.person ?? '', programme, act, target })
        void navigate(paths.act(programme, act, target))
      }}
    >
      {isChoice ? about : whole}
    </ActButton>
  )
}

/** An act's name, as it begins a line. */
export function useActLabel(): (act: PersonalAct) => string {
  const said: (text: BothLanguages) => string = useSaid()
  return (act) => {
    const name = said(actName(act))
    return name.charAt(0).toLocaleUpperCase() + name.slice(1)
  }
}
