import type { AnyField, FormPage } from './act-form.ts'
import { kindOf } from './kinds.ts'
import type { Fault } from './reading.ts'
import { withStandIns } from './unsaved-words.ts'

export type Fields = Readonly<Record<string, AnyField & { isOptional?: true }>>
/** What is asked of a schema: the first faults that it finds. */
export interface Schema {
  safeParse: (input: unknown) => { error?: { issues: readonly Issue[] } | undefined }
}

interface Issue {
  code: string
  path: readonly PropertyKey[]
  minimum?: unknown
  maximum?: unknown
}

export type Drafts = Readonly<Record<string, unknown>>

export interface Filled {
  /** Of the act, with words that are not saved yet; complete where there is no fault. */
  input: Record<string, unknown>
  faults: ReadonlyMap<string, Fault>
}

/** Reads every field, then asks the schema by which the server will read the same input, once it is there. */
export function fill(schema: Schema | null, fields: Fields, drafts: Drafts, page: FormPage): Filled {
  const input: Record<string, unknown> = {}
  const faults = new Map<string, Fault>()
  for (const [name, field] of Object.entries(fields)) {
    const reading = kindOf(field).read(drafts[name], field, page)
    if (reading.is === 'given') input[name] = reading.value
    else if (reading.is === 'wrong') faults.set(name, reading.fault)
    else if (!field.isOptional) faults.set(name, missing(field))
  }
  if (faults.size > 0) return { input, faults }
  const issues = schema?.safeParse(withStandIns(input)).error?.issues ?? []
  for (const issue of issues) {
    const [name = '', ...path] = issue.path.map(String)
    if (faults.has(name)) continue
    const isDefinition = fields[name]?.kind === 'definition'
    faults.set(
      name,
      isDefinition ? (words) => words.definitionWrong(path.join('.'), issues.length) : faultOf(issue),
    )
  }
  return { input, faults }
}

const chosen: ReadonlySet<AnyField['kind']> = new Set([
  'choice',
  'yes-no',
  'target',
  'dossier',
  'numbered',
  'person',
])

function missing({ kind }: AnyField): Fault {
  const isChosen = chosen.has(kind)
  return (words) => (isChosen ? words.requiredChoice : words.required)
}

/** A bound of the schema in the reader's words; whatever has no words of its own is simply not taken. */
function faultOf({ code, minimum, maximum }: Issue): Fault {
  if (code === 'too_small' && typeof minimum === 'number') return (words) => words.tooSmall(minimum)
  if (code === 'too_big' && typeof maximum === 'number') return (words) => words.tooLarge(maximum)
  return (words) => words.wrong
}
