import { Button } from '@mantine/core'
import type { Definition } from '@mithaq/domain/definition/schema'
import { sectionShapes, type Section, type Shape } from '@mithaq/domain/definition/shape'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { fieldNameAt } from '@mithaq/i18n/definition/field-names'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { isText } from './changes.ts'
import { corrected, editedSections, takeTheirs, withPart, type DefinitionEdits } from './edits.ts'
import classes from './definition.module.css'
import { DefinitionFile } from './definition-file.tsx'
import { Found } from './found.tsx'
import { Meanwhile } from './meanwhile.tsx'
import { placeId, sectionOf, withValue, type Path } from './place.ts'
import { SectionView } from './section-view.tsx'
import { useChecked } from './use-checked.ts'
import { useFindings } from './use-findings.ts'

interface EditorProps {
  /** Of the first control, which the form's own list of faults leads to. */
  id: string
  definition: Definition
  /** Of the definition as it stands. */
  digest: string
  edits: DefinitionEdits
  isDisabled: boolean
  onEdits: (edits: DefinitionEdits) => void
}

/** A definition part by part; each part opens with its fields, and what is found stands beside its place. */
export function DefinitionEditor({ id, definition, digest, edits, isDisabled, onEdits }: EditorProps) {
  const said = useSaid()
  const { definition: words } = useWords()
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [goal, setGoal] = useState<string | null>(null)
  const whole = corrected(definition, edits)
  const text = useMemo(() => JSON.stringify(whole), [whole])
  const check = useChecked(text)
  const findings = useFindings(definition.id, check.last)
  const latest = useRef({ edits, definition, onEdits })
  latest.current = { edits, definition, onEdits }
  const change = useCallback((path: Path, value: unknown) => {
    const [section, ...rest] = path as [Section, ...Path]
    const { edits: now, definition: of, onEdits: tell } = latest.current
    const before = now.parts[section]?.now ?? of[section]
    tell(withPart(now, { section, now: withValue(before, rest, value), definition: of }))
  }, [])
  const ids = useMemo(() => namedIn(whole['milestones']), [whole['milestones']])
  const lead = (path: string) => {
    setOpen((now) => new Set(now).add(sectionOf(path)))
    setGoal(path)
  }
  useEffect(() => {
    if (goal === null) return
    reach(goal)
    setGoal(null)
  }, [goal])
  return (
    <div className={classes['editor']} id={id} tabIndex={-1}>
      <Meanwhile {...{ definition, digest, edits, onEdits }} />
      <Found check={check} findings={findings} onLead={lead} />
      <ul className={classes['parts']} aria-label={words.parts}>
        {editedSections.map((section) => (
          <li key={section}>
            <SectionView
              name={said(fieldNameAt(section))}
              section={section}
              shape={shapeOf(section)}
              value={whole[section]}
              findings={findings}
              ids={ids}
              isDisabled={isDisabled}
              isOpen={open.has(section)}
              isCorrected={edits.parts[section] !== undefined}
              onOpen={(isOpen) => setOpen((now) => toggled(now, section, isOpen))}
              onChange={change}
            />
            {edits.parts[section] && open.has(section) && !isDisabled ? (
              <Button variant="subtle" onClick={() => onEdits(takeTheirs(edits, section))}>
                {words.undo}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <DefinitionFile {...{ definition, digest, whole, isDisabled, onEdits }} />
    </div>
  )
}

function shapeOf(section: Section): Shape {
  const shape = sectionShapes.get(section)
  if (!shape) throw new Error(`no shape for ${section}`)
  return shape
}

function toggled(open: ReadonlySet<string>, section: string, isOpen: boolean): ReadonlySet<string> {
  const to = new Set(open)
  if (isOpen) to.add(section)
  else to.delete(section)
  return to
}

/** The control of a path, or of the nearest place around it. */
function reach(path: string): void {
  for (let at = path; at !== ''; at = at.replace(/(\.[^.[]*|\[\d+\]|^[^.[]*)$/, '')) {
    const place = document.querySelector<HTMLElement>(`#${CSS.escape(placeId(at))}`)
    if (!place) continue
    place.focus()
    place.scrollIntoView({ block: 'center' })
    return
  }
}

function namedIn(milestones: unknown): { id: string; name: { ar: string; fr: string } }[] {
  if (!Array.isArray(milestones)) return []
  return milestones.flatMap((milestone: unknown) => {
    const { id, name } = milestone as { id: unknown; name: unknown }
    return typeof id === 'string' ? [{ id, name: isText(name) ? name : { ar: id, fr: id } }] : []
  })
}
