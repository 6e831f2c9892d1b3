import { Button } from '@mantine/core'
import type { Definition } from '@mithaq/domain/definition/schema'
import { fieldNameAt } from '@mithaq/i18n/definition/field-names'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { ChangeList } from './change-list.tsx'
import classes from './definition.module.css'
import { contestedIn, keepMine, partsIn, takeTheirs, type DefinitionEdits } from './edits.ts'

interface MeanwhileProps {
  definition: Definition
  digest: string
  edits: DefinitionEdits
  onEdits: (edits: DefinitionEdits) => void
}

/** Somebody else has corrected the draft: nothing is lost, and a part that both have corrected is decided upon. */
export function Meanwhile({ definition, digest, edits, onEdits }: MeanwhileProps) {
  const said = useSaid()
  const { definition: words } = useWords()
  if (edits.of === digest || partsIn(edits).length === 0) return null
  const contested = contestedIn(edits, definition)
  return (
    <section className={classes['meanwhile']} role="alert">
      <h2>{words.meanwhile}</h2>
      <p>
        {words.meanwhileKept} {contested.length === 0 ? words.meanwhileApart : words.meanwhileBoth}
      </p>
      {contested.map((section) => (
        <div key={section}>
          <h3>{said(fieldNameAt(section))}</h3>
          {/* What is recorded, beside what was typed. */}
          <ChangeList
            changes={[{ section, was: definition[section], now: edits.parts[section]?.now }]}
            before={words.theirs}
            after={words.mine}
          />
          <p className={classes['ways']}>
            <Button onClick={() => onEdits(keepMine(edits, section, definition))}>{words.keepMine}</Button>
            <Button onClick={() => onEdits(takeTheirs(edits, section))}>{words.takeTheirs}</Button>
          </p>
        </div>
      ))}
      {contested.length === 0 ? (
        <Button onClick={() => onEdits({ ...edits, of: digest })}>{words.understood}</Button>
      ) : null}
    </section>
  )
}
