import type { KeptFile } from '../../client/put-file.ts'
import { useSaid, useWords } from '../../language/reading-language.tsx'
import type { FilesField } from '../act-form.ts'
import { FileBox } from '../file-box.tsx'
import type { Kind } from '../kind.ts'
import { absent, given, wrong } from '../reading.ts'
import classes from './kinds.module.css'

type FilesDraft = Readonly<Record<string, KeptFile | null>>

/** A file for each paper that was asked, all in one delivery. */
export const filesKind: Kind<FilesField, FilesDraft> = {
  isGroup: true,
  fresh: () => ({}),
  read: (draft, field, page) => {
    const papers = field.among(page).map(({ id }) => id)
    const files = papers.flatMap((paper) => {
      const kept = draft[paper]
      return kept ? [{ paper, file: kept.file }] : []
    })
    if (files.length === 0) return absent
    return files.length < papers.length ? wrong((words) => words.filesMissing) : given(files)
  },
  Control: ({ id, isWrong, isDisabled, field, draft, page, onDraft }) => {
    const said = useSaid()
    const { filling } = useWords()
    const papers = field.among(page)
    if (papers.length === 0) return <p className="quiet">{filling.nothingToChoose}</p>
    return papers.map((paper, index) => (
      <div key={paper.id} className={classes['line']}>
        <p className={classes['lineName']}>{said(paper.name)}</p>
        <FileBox
          id={index === 0 ? id : `${id}-${paper.id}`}
          name={said(paper.name)}
          isWrong={isWrong}
          isDisabled={isDisabled}
          kept={draft[paper.id] ?? null}
          onKept={(kept) => onDraft({ ...draft, [paper.id]: kept })}
        />
      </div>
    ))
  },
  Shown: ({ field, draft, page }) => {
    const said = useSaid()
    return (
      <ul className={classes['list']}>
        {field.among(page).map(({ id, name }) => (
          <li key={id}>
            {said(name)}
            {' · '}
            <bdi className="quiet">{draft[id]?.name}</bdi>
          </li>
        ))}
      </ul>
    )
  },
}
