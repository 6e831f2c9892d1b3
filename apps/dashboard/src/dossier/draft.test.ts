import { expect, test } from 'vitest'
import { bodyOf, draftIn, emptyDraft, missingIn, standingOf, type DossierDraft } from './draft.ts'

const papers = [
  { id: 'statutes', part: 'administrative', isRequired: true },
  { id: 'delegation', part: 'administrative', isRequired: false },
  { id: 'project', part: 'technical', isRequired: true },
  { id: 'budget', part: 'financial', isRequired: true },
] as const

const kept = (file: string) => ({ file, name: `${file}.pdf`, size: 10 })

const whole: DossierDraft = {
  papers: { statutes: kept('a'), project: kept('b'), budget: kept('c') },
  receiptKind: 'provisional',
  receiptIssuedOn: '16/02/2024',
  bureau: [{ name: ' فاطمة ', office: 'الرئيسة', kinship: 'none' }],
  bureauMandateEndsOn: '2026-03-01',
}

test('a part is not started, in progress or complete by its required papers', () => {
  const of = (draft: DossierDraft) => standingOf(draft, 'administrative', papers)
  expect(of(emptyDraft)).toBe('not-started')
  expect(of({ ...emptyDraft, papers: { delegation: kept('d') } })).toBe('in-progress')
  expect(of({ ...emptyDraft, papers: { statutes: kept('a') } })).toBe('complete')
  expect(of({ ...emptyDraft, papers: { statutes: null } })).toBe('not-started')
})

test('a part that asks for no paper at all is complete once one is there', () => {
  const optional = [{ id: 'annex', part: 'technical', isRequired: false }] as const
  expect(standingOf(emptyDraft, 'technical', optional)).toBe('not-started')
  expect(standingOf({ ...emptyDraft, papers: { annex: kept('e') } }, 'technical', optional)).toBe('complete')
})

test('of the association everything is said: receipt, each member of the bureau with kinship, mandate', () => {
  const of = (draft: DossierDraft) => standingOf(draft, 'association', papers)
  expect(of(emptyDraft)).toBe('not-started')
  expect(of(whole)).toBe('complete')
  expect(of({ ...whole, receiptIssuedOn: '31/02/2024' })).toBe('in-progress')
  expect(of({ ...whole, bureau: [...whole.bureau, { name: 'علي', office: '', kinship: 'none' }] })).toBe(
    'in-progress',
  )
  expect(of({ ...whole, bureau: [{ name: 'علي', office: 'الكاتب', kinship: '' }] })).toBe('in-progress')
})

test('what is missing is named, each thing once', () => {
  expect(missingIn(whole, papers)).toEqual([])
  expect(missingIn(emptyDraft, papers)).toEqual([
    { is: 'paper', paper: 'statutes' },
    { is: 'paper', paper: 'project' },
    { is: 'paper', paper: 'budget' },
    { is: 'missingReceipt' },
    { is: 'missingBureau' },
    { is: 'missingMandate' },
  ])
})

test('only a whole dossier has a body, and it holds no paper that the call does not ask for', () => {
  expect(bodyOf({ ...whole, papers: { ...whole.papers, budget: null } }, papers)).toBeNull()
  const body = bodyOf({ ...whole, papers: { ...whole.papers, stranger: kept('x') } }, papers)
  expect(body).toEqual({
    papers: [
      { paper: 'statutes', file: 'a' },
      { paper: 'project', file: 'b' },
      { paper: 'budget', file: 'c' },
    ],
    receipt: { kind: 'provisional', issuedOn: '2024-02-16' },
    bureau: [{ name: 'فاطمة', office: 'الرئيسة', kinship: 'none' }],
    bureauMandateEndsOn: '2026-03-01',
  })
})

test('what the browser kept is read even where an earlier release kept less', () => {
  expect(draftIn({})).toEqual(emptyDraft)
  expect(draftIn({ dossier: { receiptKind: 'final' } })).toEqual({ ...emptyDraft, receiptKind: 'final' })
})
