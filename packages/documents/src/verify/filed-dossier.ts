import { z } from 'zod'
import type { ToldEntry } from '../entry/told-entry.ts'

const dossier = z.object({ programme: z.string(), digest: z.string() })

/** In which programme an entry says that a dossier was filed, and the digest of its manifest; undefined of another entry. */
export function filedDossier({ stream, data }: ToldEntry): z.infer<typeof dossier> | undefined {
  return stream.startsWith('dossier/') ? dossier.safeParse(data).data : undefined
}
