import type { KeptPaper } from '@mithaq/db/paper/reads'

/** What a browser shows by itself and runs nothing of; anything else is saved, whatever its sender called it. */
const shown: ReadonlyMap<string, string> = new Map([
  ['application/pdf', 'pdf'],
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
])

const saved: ReadonlyMap<string, string> = new Map([
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ods'],
])

/**
 * How the file of a paper is sent. Its name is the paper's id, which is letters, digits and hyphens, and nothing of what
 * the sender called it; its type is one of a few known ones, or none.
 */
export function paperHeaders({ paper, mediaType }: KeptPaper, size: number): Record<string, string> {
  const known = (mediaType ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  const extension = shown.get(known) ?? saved.get(known)
  const name = extension ? `${paper}.${extension}` : paper
  return {
    'content-type': extension ? known : 'application/octet-stream',
    'content-length': String(size),
    'content-disposition': `${shown.has(known) ? 'inline' : 'attachment'}; filename="${name}"`,
    'x-content-type-options': 'nosniff',
    // A PDF is drawn by the browser's own viewer, an object of this very address.
    'content-security-policy':
      "default-src 'none'; object-src 'self'; img-src 'self'; style-src 'unsafe-inline'",
    'cache-control': 'private, no-store',
  }
}
