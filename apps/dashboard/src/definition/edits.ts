import type { Definition } from '@mithaq/domain/definition/schema'
import { sectionShapes, type Section } from '@mithaq/domain/definition/shape'
import { isSame } from './is-same.ts'

/** One part that is corrected: as it stood when it was begun, and as it is typed now. */
export interface Part {
  was: unknown
  now: unknown
}

/**
 * A correction as it is typed: the parts that differ, and nothing of the others, so that what is not touched stays as it
 * is, whoever corrects it meanwhile.
 */
export interface DefinitionEdits {
  /** Digest of the definition that the writer has last looked at. */
  of: string
  parts: Partial<Record<Section, Part>>
}

/** What names a programme is not corrected. */
const fixedSections: ReadonlySet<Section> = new Set(['id', 'authentic'])

/** As a council reads a programme; where a name came from stands last. */
export const editedSections: readonly Section[] = [...sectionShapes.keys()]
  .filter((section) => !fixedSections.has(section) && section !== 'sources')
  .concat('sources')

export const noEdits = (of: string): DefinitionEdits => ({ of, parts: {} })

export const partsIn = ({ parts }: DefinitionEdits): [Section, Part][] =>
  (Object.entries(parts) as [Section, Part][]).filter(([, part]) => part !== undefined)

/** A definition with the corrections put over it. */
export function corrected(definition: Definition, edits: DefinitionEdits): Record<string, unknown> {
  return { ...definition, ...Object.fromEntries(partsIn(edits).map(([section, { now }]) => [section, now])) }
}

/** The same with one part typed anew; a part that says again what it said is no correction. */
export function withPart(
  edits: DefinitionEdits,
  { section, now, definition }: { section: Section; now: unknown; definition: Definition },
): DefinitionEdits {
  const was = edits.parts[section]?.was ?? definition[section]
  const { [section]: _, ...others } = edits.parts
  return {
    ...edits,
    parts: isSame(now, definition[section]) ? others : { ...others, [section]: { was, now } },
  }
}

/** Parts that somebody else has corrected too, since this writer began them. */
export function contestedIn(edits: DefinitionEdits, definition: Definition): Section[] {
  return partsIn(edits).flatMap(([section, { was, now }]) =>
    isSame(was, definition[section]) || isSame(now, definition[section]) ? [] : [section],
  )
}

/** What the record has of a part is looked at, and what was typed stays. */
export function keepMine(edits: DefinitionEdits, section: Section, definition: Definition): DefinitionEdits {
  const part = edits.parts[section]
  if (!part) return edits
  return { ...edits, parts: { ...edits.parts, [section]: { was: definition[section], now: part.now } } }
}

export function takeTheirs(edits: DefinitionEdits, section: Section): DefinitionEdits {
  const { [section]: _, ...others } = edits.parts
  return { ...edits, parts: others }
}

/** What a whole file says otherwise than the definition; `of` as it was. */
export function editsOfFile(
  file: Readonly<Record<string, unknown>>,
  definition: Definition,
  of: string,
): DefinitionEdits {
  const parts = editedSections
    .filter((section) => !isSame(file[section], definition[section]))
    .map((section): [Section, Part] => [section, { was: definition[section], now: file[section] }])
  return { of, parts: Object.fromEntries(parts) }
}
