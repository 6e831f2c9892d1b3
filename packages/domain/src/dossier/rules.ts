import { isBefore, type Instant } from '../clock/instant.ts'
import { refuse } from '../programme/decision.ts'
import type { Refusal } from '../programme/refusal.ts'
import type { Stage } from '../programme/stage.ts'
import type { Terms } from '../programme/terms.ts'
import type { DossierDecision, FiledPaper, NewDossierEvent } from './events.ts'
import type { DossierState } from './stage.ts'

/**
 * So many dossiers pass into selection: what a programme's workflow carries of each has to fit into its state. Those
 * that are filed at the same moment as the last one are let in: a filing waits for no other.
 */
export const dossiersAtMost = 2_000

/** What a filing is decided on. `dossier` is this association's, null where it never filed. */
export interface FilingCall {
  programme: string
  /** The association that files. */
  by: string
  /** Digest of its name. */
  named?: string
  /** Dossiers are filed while the call runs; a cancelled one has left it, and its deadline may be ahead still. */
  stage: Stage
  publishedAt: Instant | null
  deadlineAt: Instant | null
  /** A closed intake stays closed, whatever a clock says later. */
  closedAt: Instant | null
  /** The number of the last addendum; 0 before the first. */
  addenda: number
  /** Whether `dossiersAtMost` are filed. */
  isFull: boolean
  papers: Terms['papers']
  dossier: Pick<DossierState, 'status' | 'digest' | 'reconfirmedFor'> | null
}

/** `digest` is the manifest's. */
export interface FilingDraft {
  papers: readonly FiledPaper[]
  digest: string
}

/**
 * One dossier for each association and call; a withdrawn one may be filed again before the deadline. The INSERT
 * compares the clock with the deadline once more, and its answer counts.
 */
export function fileDossier(call: FilingCall, draft: FilingDraft, now: Instant): DossierDecision {
  const refused = notOpen(call, now)
  if (refused) return refused
  if (call.dossier?.status === 'filed') return refuse('already-filed')
  if (call.isFull) return refuse('intake-full', { dossiers: dossiersAtMost })
  const incomplete = notComplete(call, draft)
  if (incomplete) return incomplete
  return decided({ type: 'dossierFiled', data: filled(call, draft), ground: 'terms-of-reference' })
}

/** Freely until the deadline; what was filed under an addendum needs no reconfirming for it. */
export function replaceDossier(call: FilingCall, draft: FilingDraft, now: Instant): DossierDecision {
  const refused = notOpen(call, now) ?? notFiled(call) ?? notComplete(call, draft)
  if (refused) return refused
  return decided({ type: 'dossierReplaced', data: filled(call, draft), ground: 'terms-of-reference' })
}

export function withdrawDossier(call: FilingCall, now: Instant): DossierDecision {
  const refused = notOpen(call, now) ?? notFiled(call)
  if (refused) return refused
  // What it was last made under does not change by leaving.
  const addendum = call.dossier?.reconfirmedFor ?? 0
  const data = { ...unchanged(call), addendum }
  return decided({ type: 'dossierWithdrawn', data, ground: 'terms-of-reference' })
}

/** After an addendum each filed dossier is confirmed as it stands, or replaced. */
export function reconfirmDossier(call: FilingCall, now: Instant): DossierDecision {
  const refused = notOpen(call, now) ?? notFiled(call)
  if (refused) return refused
  if (!isToReconfirm(call.dossier, call.addenda)) return refuse('nothing-to-reconfirm')
  const data = { ...unchanged(call), addendum: call.addenda }
  return decided({ type: 'dossierReconfirmed', data, ground: 'terms-of-reference' })
}

/** Derived, so that an addendum is one event however many dossiers were filed. */
export function isToReconfirm(dossier: FilingCall['dossier'], addenda: number): boolean {
  return dossier?.status === 'filed' && dossier.reconfirmedFor < addenda
}

function notOpen(
  { stage, publishedAt, deadlineAt, closedAt }: FilingCall,
  now: Instant,
): { refused: Refusal } | null {
  if (!publishedAt || !deadlineAt || isBefore(now, publishedAt)) return refuse('filing-not-open')
  if (!closedAt && stage !== 'call') return refuse('call-cancelled')
  if (closedAt || !isBefore(now, deadlineAt)) return refuse('intake-closed', { deadline: deadlineAt })
  return null
}

function notFiled({ dossier }: FilingCall): { refused: Refusal } | null {
  if (!dossier || dossier.status === 'none') return refuse('dossier-unknown')
  return dossier.status === 'withdrawn' ? refuse('dossier-withdrawn') : null
}

function notComplete({ papers }: FilingCall, draft: FilingDraft): { refused: Refusal } | null {
  const given = draft.papers.map(({ paper }) => paper)
  const unknown = given.find((paper) => !papers.some(({ id }) => id === paper))
  if (unknown) return refuse('paper-unknown', { paper: unknown })
  const twice = given.find((paper, index) => given.indexOf(paper) < index)
  if (twice) return refuse('paper-given-twice', { paper: twice })
  const required = papers.filter(({ isRequired }) => isRequired).map(({ id }) => id)
  const missing = required.filter((id) => !given.includes(id))
  return missing.length > 0 ? refuse('papers-missing', { papers: missing }) : null
}

function filled({ programme, by, named, addenda }: FilingCall, { papers, digest }: FilingDraft) {
  const filed = papers.map(({ paper, file }) => ({ paper, file }))
  const name = named === undefined ? {} : { named }
  return { programme, by, ...name, digest, addendum: addenda, papers: filed }
}

function unchanged({ programme, by, dossier }: FilingCall) {
  if (!dossier?.digest) throw new Error('a filed dossier has a digest')
  return { programme, by, digest: dossier.digest }
}

function decided(event: NewDossierEvent): DossierDecision {
  return { events: [event] }
}
