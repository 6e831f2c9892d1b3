import type { DossierBody, Kinship } from '@mithaq/domain/dossier/body'
import type { DossierPart } from '@mithaq/domain/programme/terms'
import type { KeptFile } from '../client/put-file.ts'
import { readDay } from '../form/kinds/read-day.ts'

/** A dossier as its association types it, kept in the browser until it is filed. */
export interface DossierDraft {
  papers: Readonly<Record<string, KeptFile | null>>
  receiptKind: 'final' | 'provisional' | ''
  receiptIssuedOn: string
  bureau: readonly BureauDraft[]
  bureauMandateEndsOn: string
}

export interface BureauDraft {
  name: string
  office: string
  kinship: Kinship | ''
}

export const emptyDraft: DossierDraft = {
  papers: {},
  receiptKind: '',
  receiptIssuedOn: '',
  bureau: [],
  bureauMandateEndsOn: '',
}

/** The parts of a dossier as a list of tasks; who the association is stands beside its administrative papers. */
export const parts = ['administrative', 'association', 'technical', 'financial'] as const
export type Part = (typeof parts)[number]

export type Standing = 'not-started' | 'in-progress' | 'complete'

interface Paper {
  id: string
  part: DossierPart
  isRequired: boolean
}

/** What keeps a dossier from being filed: a paper by its id, or what is to be said of the association. */
export type Missing =
  | { is: 'paper'; paper: string }
  | { is: 'missingReceipt' | 'missingBureau' | 'missingMandate' }

export function standingOf(draft: DossierDraft, part: Part, papers: readonly Paper[]): Standing {
  if (part === 'association') return associationStanding(draft)
  const { given, needed, any } = papersIn(draft, part, papers)
  if (given === needed) return needed > 0 || any ? 'complete' : 'not-started'
  return any ? 'in-progress' : 'not-started'
}

/** How many of the required papers of a part are there, and whether any paper is. */
export function papersIn(draft: DossierDraft, part: DossierPart, papers: readonly Paper[]) {
  const own = papers.filter((paper) => paper.part === part)
  const required = own.filter(({ isRequired }) => isRequired)
  return {
    needed: required.length,
    given: required.filter(({ id }) => draft.papers[id]).length,
    any: own.some(({ id }) => draft.papers[id]),
  }
}

function associationStanding(draft: DossierDraft): Standing {
  if (missingOfAssociation(draft).length === 0) return 'complete'
  const { receiptKind, receiptIssuedOn, bureau, bureauMandateEndsOn } = draft
  const isTouched =
    receiptKind !== '' || receiptIssuedOn !== '' || bureau.length > 0 || bureauMandateEndsOn !== ''
  return isTouched ? 'in-progress' : 'not-started'
}

/** Everything that is still missing, in the order in which the parts ask for it. */
export function missingIn(draft: DossierDraft, papers: readonly Paper[]): Missing[] {
  const absent = papers.filter(({ id, isRequired }) => isRequired && !draft.papers[id])
  return [...absent.map(({ id }) => ({ is: 'paper', paper: id }) as const), ...missingOfAssociation(draft)]
}

function missingOfAssociation(draft: DossierDraft): Missing[] {
  const { receiptKind, receiptIssuedOn, bureau, bureauMandateEndsOn } = draft
  const isReceiptSaid = receiptKind !== '' && readDay(receiptIssuedOn) !== null
  const isBureauSaid = bureau.length > 0 && bureau.every(isSaid)
  return [
    ...(isReceiptSaid ? [] : [{ is: 'missingReceipt' } as const]),
    ...(isBureauSaid ? [] : [{ is: 'missingBureau' } as const]),
    ...(readDay(bureauMandateEndsOn) ? [] : [{ is: 'missingMandate' } as const]),
  ]
}

export const isSaid = ({ name, office, kinship }: BureauDraft): boolean =>
  name.trim() !== '' && office.trim() !== '' && kinship !== ''

/** What is filed; null while something is missing. Papers that the call does not ask for are left out. */
export function bodyOf(draft: DossierDraft, papers: readonly Paper[]): DossierBody | null {
  const issuedOn = readDay(draft.receiptIssuedOn)
  const bureauMandateEndsOn = readDay(draft.bureauMandateEndsOn)
  const kind = draft.receiptKind
  if (missingIn(draft, papers).length > 0 || kind === '' || !issuedOn || !bureauMandateEndsOn) return null
  return {
    papers: papers.flatMap(({ id }) => {
      const kept = draft.papers[id]
      return kept ? [{ paper: id, file: kept.file }] : []
    }),
    receipt: { kind, issuedOn },
    bureau: draft.bureau.flatMap(({ name, office, kinship }) =>
      kinship === '' ? [] : [{ name: name.trim(), office: office.trim(), kinship }],
    ),
    bureauMandateEndsOn,
  }
}

/** From what the browser kept, whatever an earlier release wrote there. */
export function draftIn(drafts: Readonly<Record<string, unknown>>): DossierDraft {
  return { ...emptyDraft, ...(drafts['dossier'] as Partial<DossierDraft> | undefined) }
}
