import { api } from '../client/api.ts'
import type { Checked } from './use-checked.ts'

/** What a file is, once the server has read it. */
export type ReadFile =
  | { is: 'read'; name: string; json: Record<string, unknown>; checked: Checked }
  | { is: 'not-form'; name: string; json: unknown; checked: Checked }
  | { is: 'not-json'; name: string }
  | { is: 'too-large'; name: string }
  | { is: 'failed'; name: string; error: unknown }

const largest = 1_000_000

/** Reads a file and has it checked; nothing of it is kept. */
export async function readDefinitionFile(file: File): Promise<ReadFile> {
  const { name } = file
  if (file.size > largest) return { is: 'too-large', name }
  try {
    const text = await file.text()
    const checked = await api.programme.check.mutate({ text })
    if (!checked.isJson) return { is: 'not-json', name }
    const json = JSON.parse(text) as Record<string, unknown>
    return { is: checked.hasForm ? 'read' : 'not-form', name, json, checked }
  } catch (error) {
    return { is: 'failed', name, error }
  }
}
