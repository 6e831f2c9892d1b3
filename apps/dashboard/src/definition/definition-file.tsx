import { Button, FileButton } from '@mantine/core'
import type { Definition } from '@mithaq/domain/definition/schema'
import { useState } from 'react'
import { useWords } from '../language/reading-language.tsx'
import classes from './definition.module.css'
import { editsOfFile, partsIn, type DefinitionEdits } from './edits.ts'
import { ProblemList } from './problem-list.tsx'
import { readDefinitionFile, type ReadFile } from './read-definition-file.ts'
import { saveAsFile } from './save-as-file.ts'
import { ToldFailure } from '../pieces/told-failure.tsx'

interface FileProps {
  definition: Definition
  digest: string
  /** With what is typed. */
  whole: Record<string, unknown>
  isDisabled: boolean
  onEdits: (edits: DefinitionEdits) => void
}

type Taken = ReadFile | { is: 'taken'; count: number } | { is: 'other'; id: string }

/** The definition as a file: taken away with what is typed, or a whole one taken in. */
export function DefinitionFile({ definition, digest, whole, isDisabled, onEdits }: FileProps) {
  const { definition: words } = useWords()
  const [taken, setTaken] = useState<Taken | null>(null)
  const take = async (file: File) => {
    const read = await readDefinitionFile(file)
    if (read.is !== 'read') return setTaken(read)
    const { id } = read.json
    if (id !== definition.id) return setTaken({ is: 'other', id: String(id) })
    const edits = editsOfFile(read.json, definition, digest)
    onEdits(edits)
    setTaken({ is: 'taken', count: partsIn(edits).length })
  }
  return (
    <section className={classes['file']}>
      <h2>{words.file}</h2>
      <p className="quiet">{words.fileLead}</p>
      <p className={classes['ways']}>
        <Button onClick={() => saveAsFile(`${definition.id}.json`, whole)}>{words.download}</Button>
        <FileButton
          accept="application/json,.json"
          disabled={isDisabled}
          onChange={(file) => {
            if (file) void take(file)
          }}
        >
          {(props) => (
            <Button {...props} disabled={isDisabled}>
              {words.upload}
            </Button>
          )}
        </FileButton>
      </p>
      {taken ? <ToldFile taken={taken} /> : null}
    </section>
  )
}

function ToldFile({ taken }: { taken: Taken }) {
  const { definition: words } = useWords()
  switch (taken.is) {
    case 'taken':
      return <p role="status">{words.taken(taken.count)}</p>
    case 'other':
      return <p role="alert">{words.otherId(taken.id)}</p>
    case 'failed':
      return <ToldFailure error={taken.error} />
    case 'too-large':
      return <p role="alert">{words.tooLarge}</p>
    case 'not-json':
      return <p role="alert">{words.notJson(taken.name)}</p>
    case 'not-form':
      return (
        <div role="alert">
          <p>{words.notForm(taken.name)}</p>
          <ProblemList findings={taken.checked.problems.map((found) => ({ ...found, rehearsedAt: null }))} />
        </div>
      )
    case 'read':
      return null
  }
}
