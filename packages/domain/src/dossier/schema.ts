import { z } from 'zod'
import { name } from '../programme/name.ts'
import { date, digest, id } from '../programme/schema.ts'

const request = { programme: id, requestId: z.uuid() }

/** What an association gives; the draft is read by the server, whose database's clock gives the instant. */
export const dossierInputs = {
  fileDossier: z.strictObject({ ...request, draft: z.uuid() }),
  replaceDossier: z.strictObject({ ...request, draft: z.uuid() }),
  withdrawDossier: z.strictObject(request),
  reconfirmDossier: z.strictObject(request),
}

export const bureauMembers = z
  .array(
    z.strictObject({
      name,
      office: name,
      kinship: z.enum(['none', 'councillor', 'spouse', 'ascendant', 'descendant']),
    }),
  )
  .max(50)

/** A dossier as it is drafted; see `DossierBody`. */
export const dossierBody = z.strictObject({
  papers: z.array(z.strictObject({ paper: id, file: digest })).max(100),
  receipt: z.strictObject({ kind: z.enum(['final', 'provisional']), issuedOn: date }),
  bureau: bureauMembers,
  bureauMandateEndsOn: date,
})
