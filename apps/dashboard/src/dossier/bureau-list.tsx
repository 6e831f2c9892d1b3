import { Button, NativeSelect, TextInput } from '@mantine/core'
import type { Kinship } from '@mithaq/domain/dossier/body'
import { dossierFields } from '@mithaq/i18n/forms/dossier'
import { cleanText } from '../form/clean-text.ts'
import { ownDirection } from '../form/own-direction.ts'
import { useSaid, useWords } from '../language/reading-language.tsx'
import classes from './dossier.module.css'
import type { BureauDraft } from './draft.ts'

interface BureauProps {
  bureau: readonly BureauDraft[]
  isDisabled: boolean
  onBureau: (to: (now: readonly BureauDraft[]) => readonly BureauDraft[]) => void
}

const mostMembers = 50
const longestName = 200
const kinships = ['none', 'councillor', 'spouse', 'ascendant', 'descendant'] as const satisfies Kinship[]

/** The bureau, member by member: name, office, and on their honour whether they are kin of a councillor. */
export function BureauList({ bureau, isDisabled, onBureau }: BureauProps) {
  const said = useSaid()
  const { dossier: words, filling, form } = useWords()
  const { name, office, kinship } = dossierFields.bureau.fields
  const set = (place: number, part: Partial<BureauDraft>) =>
    onBureau((now) => now.map((member, index) => (index === place ? { ...member, ...part } : member)))
  return (
    <>
      {bureau.length === 0 ? <p>{words.noBureau}</p> : null}
      <ol className={classes['bureau']}>
        {bureau.map((member, place) => (
          <li key={place} aria-label={words.member(place + 1)}>
            <TextInput
              label={said(name.label)}
              attributes={ownDirection(member.name)}
              autoComplete="off"
              maxLength={longestName}
              disabled={isDisabled}
              value={member.name}
              onChange={({ currentTarget }) =>
                set(place, { name: cleanText(currentTarget.value, true).text })
              }
            />
            <TextInput
              label={said(office.label)}
              attributes={ownDirection(member.office)}
              autoComplete="off"
              maxLength={longestName}
              disabled={isDisabled}
              value={member.office}
              onChange={({ currentTarget }) =>
                set(place, { office: cleanText(currentTarget.value, true).text })
              }
            />
            <NativeSelect
              label={said(kinship.label)}
              disabled={isDisabled}
              value={member.kinship}
              onChange={({ currentTarget }) => set(place, { kinship: currentTarget.value as Kinship | '' })}
              data={[
                { value: '', label: form.requiredChoice },
                ...kinships.map((kin) => ({ value: kin, label: said(kinship.choices[kin]) })),
              ]}
            />
            <Button
              variant="subtle"
              disabled={isDisabled}
              aria-label={filling.forPaper(words.removeMember, member.name || words.member(place + 1))}
              onClick={() => onBureau((now) => now.filter((_, index) => index !== place))}
            >
              {words.removeMember}
            </Button>
          </li>
        ))}
      </ol>
      <Button
        disabled={isDisabled || bureau.length >= mostMembers}
        onClick={() => onBureau((now) => [...now, { name: '', office: '', kinship: '' }])}
      >
        {words.addMember}
      </Button>
      <p className="quiet">{said(kinship.help)}</p>
    </>
  )
}
