// What the check reads of events' data, part by part. Whoever edits a copy writes what they like there: each is undefined
// where it has not its form. Written out, without a library of schemas, since an auditor reads the verifier whole.

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

function listOf<T>(value: unknown, read: (one: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(value)) return undefined
  const all = value.map(read).filter((one) => one !== undefined)
  return all.length === value.length ? all : undefined
}

export const programmeIn = (data: unknown): unknown => fieldsOf(data)['programme']

/** Of `bundleTaken`: the digest of a copy's manifest. */
export const manifestIn = (data: unknown): unknown => fieldsOf(data)['manifest']

/** Of `intakeClosed`. */
export function closingIn(data: unknown): { count: number; digest: string } | undefined {
  const { count, digest } = fieldsOf(data)
  return typeof count === 'number' && typeof digest === 'string' ? { count, digest } : undefined
}

/** Of `dossiersListed`. */
export const dossiersIn = (data: unknown): { id: string; by: string }[] | undefined =>
  listOf(fieldsOf(data)['dossiers'], (one) => {
    const { id, by } = fieldsOf(one)
    return typeof id === 'string' && typeof by === 'string' ? { id, by } : undefined
  })

/** Of a filing, and of what completes one: the digests of its papers' files. */
export const filesIn = (data: unknown): string[] | undefined =>
  listOf(fieldsOf(data)['papers'], (one) => {
    const { file } = fieldsOf(one)
    return typeof file === 'string' ? file : undefined
  })

/** Of `runArchived`. */
export function archivedIn(
  data: unknown,
): { run: string; before: string | null; digest: string } | undefined {
  const { run, before, digest } = fieldsOf(data)
  const isWhole = typeof run === 'string' && typeof digest === 'string'
  return isWhole && (before === null || typeof before === 'string') ? { run, before, digest } : undefined
}
