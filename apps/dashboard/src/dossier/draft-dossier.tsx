import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useForm } from '../form/use-form.ts'
import { useWords } from '../language/reading-language.tsx'
import { paths } from '../paths.ts'
import classes from './dossier.module.css'
import { draftIn, papersIn, parts, standingOf } from './draft.ts'
import { DraftFrame, type DraftProps } from './draft-frame.tsx'
import { keepFiled } from './replacing.ts'

/** The draft as a list of tasks; each says how far it has come. */
export function DraftDossier(props: DraftProps) {
  const { page, own, name } = props
  const { dossier: words, form: formWords } = useWords()
  const { form } = useForm(name)
  const navigate = useNavigate()
  const draft = draftIn(form.drafts)
  const { papers } = page.definition
  const programme = page.state.id
  return (
    <DraftFrame {...props} title={words.title}>
      <p>{words.draftLead}</p>
      <ol className={classes['tasks']}>
        {parts.map((part) => {
          const standing = standingOf(draft, part, papers)
          const count = part === 'association' ? null : papersIn(draft, part, papers)
          return (
            <li key={part}>
              <Link {...paths.dossier(programme, part)}>{words[part]}</Link>
              <span className="quiet">{count ? words.papersOf(count.given, count.needed) : null}</span>
              <b data-standing={standing}>{words[standing]}</b>
            </li>
          )
        })}
      </ol>
      <div className={classes['ends']}>
        <Button variant="filled" onClick={() => void navigate(paths.dossier(programme, 'check'))}>
          {words.checkAll}
        </Button>
        {own?.status === 'filed' ? (
          <Button variant="subtle" onClick={() => keepFiled(name)}>
            {words.keepFiled}
          </Button>
        ) : null}
        <Link {...paths.programme(programme)}>{formWords.back}</Link>
      </div>
    </DraftFrame>
  )
}
