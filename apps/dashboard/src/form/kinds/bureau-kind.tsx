import { TextInput } from '@mantine/core'
import { dossierFields } from '@mithaq/i18n/forms/dossier'
import { BureauList } from '../../dossier/bureau-list.tsx'
import { isSaid, type BureauDraft } from '../../dossier/draft.ts'
import { useSaid } from '../../language/reading-language.tsx'
import type { BureauField } from '../act-form.ts'
import { cleanText } from '../clean-text.ts'
import type { Kind } from '../kind.ts'
import { absent, given, wrong } from '../reading.ts'
import { ownDirection } from '../own-direction.ts'
import { UnsavedWords } from '../unsaved-words.ts'
import classes from './kinds.module.css'

interface RenewalDraft {
  receipt: string
  bureau: readonly BureauDraft[]
}

/** A renewed bureau: its receipt, and everyone who sits in it; saved as one row, as a dossier's own bureau is. */
export const bureauKind: Kind<BureauField, RenewalDraft> = {
  isGroup: true,
  fresh: () => ({ receipt: '', bureau: [] }),
  read: ({ receipt, bureau }, { saveAs }) => {
    if (receipt.trim() === '' && bureau.length === 0) return absent
    if (receipt.trim() === '' || bureau.length === 0 || !bureau.every(isSaid)) {
      return wrong((words) => words.bureauMissing)
    }
    const members = bureau.flatMap(({ name, office, kinship }) =>
      kinship === '' ? [] : [{ name: name.trim(), office: office.trim(), kinship }],
    )
    return given(new UnsavedWords(saveAs, { receipt: receipt.trim(), bureau: members }))
  },
  Control: ({ id, describedBy, isWrong, isDisabled, words, draft, onDraft }) => {
    const said = useSaid()
    const { bureau } = dossierFields
    return (
      <div className={classes['choices']}>
        <TextInput
          id={id}
          aria-describedby={describedBy}
          aria-label={said(words.label)}
          error={isWrong && draft.receipt.trim() === ''}
          disabled={isDisabled}
          attributes={ownDirection(draft.receipt)}
          autoComplete="off"
          value={draft.receipt}
          onChange={({ currentTarget }) =>
            onDraft({ ...draft, receipt: cleanText(currentTarget.value).text })
          }
        />
        <fieldset className={classes['members']}>
          <legend>{said(bureau.label)}</legend>
          <p className="quiet">{said(bureau.help)}</p>
          <BureauList
            bureau={draft.bureau}
            isDisabled={isDisabled}
            onBureau={(to) => onDraft({ ...draft, bureau: to(draft.bureau) })}
          />
        </fieldset>
      </div>
    )
  },
  Shown: ({ draft }) => {
    const said = useSaid()
    const { kinship } = dossierFields.bureau.fields
    return (
      <>
        <bdi>{draft.receipt}</bdi>
        <ul className={classes['list']}>
          {draft.bureau.map((member, place) => (
            <li key={place}>
              <bdi>{member.name}</bdi> · <bdi>{member.office}</bdi>
              {member.kinship === '' ? null : ` · ${said(kinship.choices[member.kinship])}`}
            </li>
          ))}
        </ul>
      </>
    )
  },
}
