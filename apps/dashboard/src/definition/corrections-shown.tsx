import { useMemo } from 'react'
import type { Definition } from '@mithaq/domain/definition/schema'
import { useWords } from '../language/reading-language.tsx'
import { ChangeList } from './change-list.tsx'
import classes from './definition.module.css'
import { corrected, partsIn, type DefinitionEdits } from './edits.ts'
import { useChecked } from './use-checked.ts'
import { Labelled } from '../pieces/labelled.tsx'

/** What a correction changes, with the digests of both definitions and how much was found in the new one. */
export function CorrectionsShown({ definition, edits }: { definition: Definition; edits: DefinitionEdits }) {
  const { definition: words } = useWords()
  const whole = corrected(definition, edits)
  const text = useMemo(() => JSON.stringify(whole), [whole])
  const { last } = useChecked(text)
  return (
    <>
      <ChangeList changes={partsIn(edits).map(([section, part]) => ({ section, ...part }))} />
      {last && last.count > 0 ? <p>{words.found(last.count)}</p> : null}
      {last?.digest ? (
        <p className={classes['digest']}>
          <Labelled label={words.digest}>
            <code dir="ltr">{last.digest}</code>
          </Labelled>
        </p>
      ) : null}
    </>
  )
}
