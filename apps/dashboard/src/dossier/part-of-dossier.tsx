import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { dossierFields } from '@mithaq/i18n/forms/dossier'
import { FileBox } from '../form/file-box.tsx'
import { readForm } from '../form/form-store.ts'
import { useForm } from '../form/use-form.ts'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { paths } from '../paths.ts'
import { AssociationPart } from './association-part.tsx'
import classes from './dossier.module.css'
import { draftIn, type DossierDraft, type Part } from './draft.ts'
import { DraftFrame, type DraftProps } from './draft-frame.tsx'

/** One part: a file for each of its papers, or who the association is. */
export function PartOfDossier({ part, ...props }: DraftProps & { part: Part }) {
  const { page, name } = props
  const said = useSaid()
  const { dossier: words } = useWords()
  const { form, setDrafts } = useForm(name)
  const navigate = useNavigate()
  const draft = draftIn(form.drafts)
  // From what is kept now: two files may arrive one after the other.
  const change = (to: (now: DossierDraft) => DossierDraft) =>
    setDrafts({ dossier: to(draftIn(readForm(name).drafts)) })
  const isLocked = form.sent !== null
  return (
    <DraftFrame {...props} title={words[part]}>
      {part === 'association' ? (
        <AssociationPart draft={draft} isDisabled={isLocked} onChange={change} />
      ) : (
        <Papers
          {...{ page, part, draft, isLocked }}
          help={said(dossierFields.papers.help)}
          onChange={change}
        />
      )}
      <div className={classes['ends']}>
        <Button variant="filled" onClick={() => void navigate(paths.dossier(page.state.id))}>
          {words.done}
        </Button>
      </div>
    </DraftFrame>
  )
}

interface PapersProps {
  page: DraftProps['page']
  part: Part
  draft: DossierDraft
  isLocked: boolean
  help: string
  onChange: (to: (now: DossierDraft) => DossierDraft) => void
}

function Papers({ page, part, draft, isLocked, help, onChange }: PapersProps) {
  const said = useSaid()
  const { programme: words } = useWords()
  return (
    <>
      <p className="quiet">{help}</p>
      <ul className={classes['papers']}>
        {page.definition.papers
          .filter((paper) => paper.part === part)
          .map((paper) => (
            <li key={paper.id}>
              <p className={classes['paper']}>
                {said(paper.name)}
                {paper.isRequired ? null : <span className="quiet"> ({words.optional})</span>}
              </p>
              <FileBox
                id={`paper-${paper.id}`}
                name={said(paper.name)}
                isWrong={false}
                isDisabled={isLocked}
                kept={draft.papers[paper.id] ?? null}
                onKept={(kept) =>
                  onChange((now) => ({ ...now, papers: { ...now.papers, [paper.id]: kept } }))
                }
              />
            </li>
          ))}
      </ul>
    </>
  )
}
