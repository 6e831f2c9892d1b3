import { plusDays, plusMonths } from '@mithaq/domain/calendar/day'
import { plusMs } from '@mithaq/domain/clock/instant'
import type { DossierBody } from '@mithaq/domain/dossier/body'
import { president, representative } from '../cast.ts'
import { newId } from '../council.ts'
import { associations } from './associations.ts'
import { known } from './known.ts'
import type { Rehearsal } from './rehearsal.ts'

/** Most file on the last day, one in the last seconds, one a second too late. */
export async function playFilings(rehearsal: Rehearsal): Promise<void> {
  const deadline = known((await rehearsal.state()).call.deadline?.at)
  const { winner, incomplete, asksForReview, excluded, councillorsSpouse, ordinary, late } = associations
  await rehearsal.at(plusMs(deadline, -3 * 3_600_000))
  await tryShortAddendum(rehearsal)
  await tryWithoutPaper(rehearsal, incomplete)
  for (const n of [winner, incomplete, asksForReview, excluded, councillorsSpouse]) await file(rehearsal, n)
  await rehearsal.expectRefusal('fileDossier', 'already-filed', () => tryToFile(rehearsal, winner))
  const last = await draft(rehearsal, ordinary)
  const tooLate = await draft(rehearsal, late)
  await rehearsal.at(plusMs(deadline, -10_000))
  await rehearsal.done('fileDossier', () => fileDraft(rehearsal, ordinary, last))
  // The intake closes by the legal clock: moved past the deadline in one go, it would close late.
  await rehearsal.at(deadline)
  await rehearsal.at(plusMs(deadline, 1_000))
  await rehearsal.expectRefusal('fileDossier', 'intake-closed', () => fileDraft(rehearsal, late, tooLate))
}

/** An addendum in the last days has to move the deadline. */
async function tryShortAddendum(rehearsal: Rehearsal): Promise<void> {
  const words = await rehearsal.words(president, 'ملحق في اليوم الأخير', 'addendum')
  await rehearsal.refused(president, 'issueAddendum', { words }, 'extension-too-short')
}

async function tryWithoutPaper(rehearsal: Rehearsal, n: number): Promise<void> {
  if (!rehearsal.definition.papers.some(({ isRequired }) => isRequired)) return
  const without = await draft(rehearsal, n, { withFirstPaper: false })
  await rehearsal.expectRefusal('fileDossier', 'papers-missing', () => fileDraft(rehearsal, n, without))
}

/** Saves and files the dossier of the n-th association. */
export async function file(rehearsal: Rehearsal, n: number): Promise<void> {
  await rehearsal.done('fileDossier', () => tryToFile(rehearsal, n), representative(n))
}

/** The same, where it may be refused. */
export async function tryToFile(rehearsal: Rehearsal, n: number): Promise<void> {
  await fileDraft(rehearsal, n, await draft(rehearsal, n))
}

async function fileDraft(rehearsal: Rehearsal, n: number, saved: string): Promise<void> {
  const api = await rehearsal.api(representative(n))
  await api.dossier.file.mutate({ programme: rehearsal.programme, requestId: newId(), draft: saved })
}

async function draft(rehearsal: Rehearsal, n: number, { withFirstPaper = true } = {}): Promise<string> {
  const api = await rehearsal.api(representative(n))
  const id = newId()
  const body = await dossierBody(rehearsal, n)
  const papers = withFirstPaper ? body.papers : body.papers.slice(1)
  await api.dossier.saveDraft.mutate({ id, programme: rehearsal.programme, body: { ...body, papers } })
  return id
}

async function dossierBody(rehearsal: Rehearsal, n: number): Promise<DossierBody> {
  const { papers, durationMonths } = rehearsal.definition
  const today = await rehearsal.today()
  const filed = []
  for (const { id } of papers.filter(({ isRequired }) => isRequired)) {
    filed.push({ paper: id, file: await uploadPaper(rehearsal, n, id) })
  }
  const isProvisional = n === associations.incomplete
  const age = rehearsal.definition.rulePack.values.provisionalReceipt.value.length + 10
  return {
    papers: filed,
    receipt: { kind: isProvisional ? 'provisional' : 'final', issuedOn: plusDays(today, -age) },
    bureau: [
      { name: `رئيسة الجمعية ${n}`, office: 'president', kinship: 'none' },
      {
        name: `أمين مال الجمعية ${n}`,
        office: 'treasurer',
        kinship: n === associations.councillorsSpouse ? 'spouse' : 'none',
      },
    ],
    bureauMandateEndsOn: plusMonths(today, durationMonths + 24),
  }
}

/** A paper as the association's browser sends it; the answer names the file by the digest of its bytes. */
export async function uploadPaper(rehearsal: Rehearsal, n: number, paper: string): Promise<string> {
  const response = await fetch(`${rehearsal.council.url}/files`, {
    method: 'PUT',
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      ...(await rehearsal.council.credentials(representative(n))),
    },
    body: `${paper} / ${n}`,
  })
  if (!response.ok) throw new Error(`the paper was not taken: ${response.status}`)
  const { file: digest } = (await response.json()) as { file: string }
  return digest
}
