import type { DossierBody } from '@mithaq/domain/dossier/body'

/** A text, a member's marks, or a renewed bureau. */
export type JsonBody =
  | string
  | { marks: { dossier: string; criterion: string; marks: number }[] }
  | { receipt: string; bureau: DossierBody['bureau'] }

/** What stands in an input until the words are saved: then id and digest take its place. */
export class UnsavedWords {
  readonly saveAs: string
  readonly body: JsonBody

  constructor(saveAs: string, body: JsonBody) {
    this.saveAs = saveAs
    this.body = body
  }
}

/** The input as its schema wants it: unsaved words have a form like saved ones, and mean nothing. */
const standIn = { id: '00000000-0000-4000-8000-000000000000', digest: '0'.repeat(64) }

export type Save = (path: string, words: UnsavedWords) => Promise<unknown>

/** A copy of an input in which each unsaved words, however deep, is replaced; one after the other. */
export async function withSaved(value: unknown, save: Save, path = ''): Promise<unknown> {
  if (value instanceof UnsavedWords) return save(path, value)
  if (Array.isArray(value)) {
    const parts: unknown[] = []
    for (const [index, part] of value.entries()) parts.push(await withSaved(part, save, `${path}.${index}`))
    return parts
  }
  if (typeof value !== 'object' || value === null) return value
  const parts: [string, unknown][] = []
  for (const [key, part] of Object.entries(value)) {
    parts.push([key, await withSaved(part, save, path === '' ? key : `${path}.${key}`)])
  }
  return Object.fromEntries(parts)
}

/** The same at once, with stand-ins: for asking the schema. */
export function withStandIns(value: unknown): unknown {
  if (value instanceof UnsavedWords) return standIn
  if (Array.isArray(value)) return value.map(withStandIns)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withStandIns(part)]))
}
