import { findAnotherPerson, otherPerson } from './another-person.ts'
import { askForSignIn } from './sign-in-gate.ts'

/** Why a file was not stored, as a key of its words; `lineBroken` is tried again by itself. */
export type FileFault = 'fileTooLarge' | 'fileEmpty' | 'fileType' | 'lineBroken' | 'uploadFailed'

/** A file the council keeps: `file` is the digest of its bytes, which acts name. */
export interface KeptFile {
  file: string
  name: string
  size: number
}

export type Put = { is: 'kept'; kept: KeptFile } | { is: 'refused'; fault: FileFault }

/** As the server has it: what is larger is not sent at all. */
export const largestMegabytes = 20

const received = ['pdf', 'jpg', 'jpeg', 'png', 'docx', 'xlsx', 'odt', 'ods']

/** For the browser's own chooser. */
export const receivedTypes = received.map((ending) => `.${ending}`).join(',')

/** What can be told of a file before a byte of it is sent. */
export function faultOf({ name, size }: { name: string; size: number }): FileFault | null {
  if (size === 0) return 'fileEmpty'
  if (size > largestMegabytes * 1024 * 1024) return 'fileTooLarge'
  return received.includes(name.split('.').at(-1)?.toLowerCase() ?? '') ? null : 'fileType'
}

/** What speaks tus: fetched where files are taken, and not with the first page of everybody. */
export const fetchSender = () => import('./send-parts.ts')

/**
 * Sends a file and tells how far it has come; the same bytes again are the same file. What was sent before a cut, in this
 * tab or in one that is closed since, is not sent again: the same file goes on where it stopped.
 */
export async function putFile(file: File, onPart: (percent: number) => void): Promise<Put> {
  const fault = faultOf(file)
  if (fault) return { is: 'refused', fault }
  const sender = await fetchSender().catch(() => null)
  if (sender === null) return { is: 'refused', fault: 'lineBroken' }
  const { status, text } = await sender.sendParts(file, onPart)
  if (status === 401 && (await askForSignIn()) === 'signed-in') return putFile(file, onPart)
  if (status === 403 && text.includes(`"${otherPerson}"`)) findAnotherPerson()
  if (status === 413) return { is: 'refused', fault: 'fileTooLarge' }
  if (status === 0 || status >= 502) return { is: 'refused', fault: 'lineBroken' }
  const digest = status === 200 ? digestIn(text) : null
  if (digest === null) return { is: 'refused', fault: 'uploadFailed' }
  return { is: 'kept', kept: { file: digest, name: file.name, size: file.size } }
}

function digestIn(text: string): string | null {
  const answer = JSON.parse(text) as { file?: unknown }
  return typeof answer.file === 'string' ? answer.file : null
}
