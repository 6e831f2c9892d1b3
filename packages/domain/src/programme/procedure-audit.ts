import { isBefore, type Instant } from '../clock/instant.ts'
import type { ProgrammeEvent } from './event.ts'
import type { Terms } from './terms.ts'

/** What the events of one history say by themselves, counted without the state that the rules read. */
export interface Audit {
  /** The definition that the president has approved; null where it was revised since. */
  approved: string | null
  isPublished: boolean
  budget: number
  tranches: Map<string, number>
  paid: Map<string, number>
  certifier: Map<string, string>
  orderer: Map<string, string>
  /** The dossier that may be contracted with, from when, and how far its signature has come. */
  award: { dossier: string; hasReserve: boolean; executoryFrom: Instant | null } | null
  isStandstillOver: boolean
  reviews: Set<string>
  setAside: Set<string>
  hasAssociationSigned: boolean
  isConcluded: boolean
  amendments: Map<number, AuditedAmendment>
}

interface AuditedAmendment {
  kind: string
  proposedAt: Instant
  isRejected: boolean
  executoryFrom: Instant | null
  signed: Set<string>
}

export function newAudit(terms: Terms): Audit {
  return {
    approved: null,
    isPublished: false,
    ...moneyOf(terms),
    paid: new Map(),
    certifier: new Map(),
    orderer: new Map(),
    award: null,
    isStandstillOver: false,
    reviews: new Set(),
    setAside: new Set(),
    hasAssociationSigned: false,
    isConcluded: false,
    amendments: new Map(),
  }
}

function moneyOf({ budget, tranches }: Terms): Pick<Audit, 'budget' | 'tranches'> {
  return { budget, tranches: new Map(tranches.map(({ id, amount }) => [id, amount])) }
}

/** Enters one event; answers what is wrong with it. */
export function enter(audit: Audit, event: ProgrammeEvent): string[] {
  return [
    ...enterCall(audit, event),
    ...enterAward(audit, event),
    ...enterAmendment(audit, event),
    ...enterMoney(audit, event),
    ...enterDayOff(event),
  ]
}

function enterDayOff({ type, data, at }: ProgrammeEvent): string[] {
  switch (type) {
    case 'termCountedAgain':
    case 'dossierTermCountedAgain':
    case 'reportDueMoved':
      return isBefore(data.from, data.to) && isBefore(at, data.to) ? [] : ['a term shortened by a day off']
    default:
      return []
  }
}

function enterCall(audit: Audit, event: ProgrammeEvent): string[] {
  switch (event.type) {
    case 'termsApproved':
      audit.approved = event.data.definition
      return []
    case 'groundingRefused':
      audit.approved = null
      return audit.isPublished ? ['grounding refused after publication'] : []
    case 'draftRevised':
      Object.assign(audit, { approved: null, ...moneyOf(event.data.terms) })
      return audit.isPublished ? ['revised after publication'] : []
    case 'callPublished':
      audit.isPublished = true
      return audit.approved === null ? ['published without an approval'] : []
    default:
      return []
  }
}

function enterAward(audit: Audit, event: ProgrammeEvent): string[] {
  switch (event.type) {
    case 'councilDeliberated': {
      const { outcome, dossier, isReserveListApproved: hasReserve } = event.data
      audit.award = outcome === 'approved' ? { dossier, hasReserve, executoryFrom: null } : null
      return [
        ...(audit.setAside.has(dossier) ? ['deliberated on one that was set aside'] : []),
        ...unsigned(audit),
      ]
    }
    case 'visaGranted':
    case 'visaTacit':
    case 'becameExecutory':
      if (audit.award) audit.award.executoryFrom = event.data.executoryFrom
      return [
        ...(audit.award ? [] : ['executory without a deliberation']),
        ...(isBefore(event.at, event.data.executoryFrom) ? ['executory before its day'] : []),
      ]
    case 'oppositionRecorded':
    case 'visaRefused':
      audit.award = null
      return unsigned(audit)
    case 'resultsNotified':
      return unsigned(audit)
    case 'reviewRequested':
      audit.reviews.add(event.data.dossier)
      return []
    case 'reviewAnswered':
      audit.reviews.delete(event.data.dossier)
      if (event.data.outcome === 'upheld') audit.award = null
      if (event.data.setAside !== undefined) audit.setAside.add(event.data.setAside)
      if (event.data.remedy === 'first') audit.setAside.delete(event.data.dossier)
      return []
    case 'standstillEnded':
      audit.isStandstillOver = true
      return []
    case 'signatureLapsed':
      audit.setAside.add(event.data.dossier)
      return [
        ...(audit.hasAssociationSigned ? ['set aside after it had signed'] : []),
        ...enterLapse(audit, event.data.next),
        ...unsigned(audit),
      ]
    case 'winnerSetAside':
      audit.setAside.add(event.data.dossier)
      return [...enterLapse(audit, event.data.next), ...unsigned(audit)]
    case 'councilSignatureOverdue':
      return audit.hasAssociationSigned ? [] : ['the council late before the association signed']
    case 'contractSigned':
      if (event.data.party === 'association') audit.hasAssociationSigned = true
      return notSignable(audit, event.at)
    case 'contractConcluded':
      audit.isConcluded = true
      return [
        ...notSignable(audit, event.at),
        ...(audit.hasAssociationSigned ? [] : ['concluded without the association']),
        ...(audit.award?.dossier === event.data.dossier ? [] : ['concluded with another']),
        ...(event.data.amount === sum(audit.tranches) ? [] : ['concluded for another amount']),
      ]
    default:
      return []
  }
}

function enterLapse(audit: Audit, next: string | null): string[] {
  const hadReserve = audit.award?.hasReserve === true
  audit.award = audit.award && next !== null ? { ...audit.award, dossier: next } : null
  return next !== null && !hadReserve ? ['next in rank without a reserve list'] : []
}

function unsigned(audit: Audit): string[] {
  audit.isStandstillOver = false
  audit.reviews = new Set()
  audit.hasAssociationSigned = false
  return []
}

function notSignable({ award, isStandstillOver, reviews }: Audit, at: Instant): string[] {
  const from = award?.executoryFrom
  return [
    ...(from && !isBefore(at, from) ? [] : ['signed before what is executory']),
    ...(isStandstillOver ? [] : ['signed in the standstill']),
    ...(reviews.size > 0 ? ['signed under review'] : []),
  ]
}

function enterAmendment({ amendments, tranches, budget }: Audit, event: ProgrammeEvent): string[] {
  switch (event.type) {
    case 'amendmentProposed': {
      const { amendment, kind } = event.data
      if (amendments.has(amendment)) return ['an amendment number twice']
      const fresh = { isRejected: false, executoryFrom: null, signed: new Set<string>() }
      amendments.set(amendment, { kind, proposedAt: event.at, ...fresh })
      return []
    }
    case 'amendmentDeliberated': {
      const { amendment, outcome, heldOn, executoryFrom } = event.data
      const known = amendments.get(amendment)
      if (!known) return ['deliberated on no amendment']
      if (outcome === 'rejected') known.isRejected = true
      else known.executoryFrom = executoryFrom
      return heldOn < known.proposedAt.slice(0, 10) ? ['deliberated on before it was proposed'] : []
    }
    case 'termCountedAgain': {
      const known = event.data.amendment === undefined ? null : amendments.get(event.data.amendment)
      if (known) known.executoryFrom = event.data.to
      return []
    }
    case 'amendmentVisaGranted':
    case 'amendmentVisaRefused': {
      const known = amendments.get(event.data.amendment)
      if (!known?.executoryFrom) return ['an answer of the governor to no deliberation']
      known.executoryFrom = event.type === 'amendmentVisaGranted' ? event.data.executoryFrom : null
      if (event.type === 'amendmentVisaRefused') known.signed.clear()
      return []
    }
    case 'amendmentSigned': {
      const known = amendments.get(event.data.amendment)
      known?.signed.add(event.data.party)
      if (known?.isRejected) return ['signed what the council rejected']
      if (!known || known.kind === 'other') return known ? [] : ['signed no amendment']
      const from = known.executoryFrom
      return from && !isBefore(event.at, from) ? [] : ['an amendment signed before it was executory']
    }
    case 'amendmentInForce': {
      for (const { id, amount } of event.data.tranches ?? []) tranches.set(id, amount)
      return [
        ...(amendments.get(event.data.amendment)?.signed.size === 2 ? [] : ['in force on one signature']),
        ...(sum(tranches) > budget ? ['amended above the budget'] : []),
      ]
    }
    default:
      return []
  }
}

function enterMoney(audit: Audit, event: ProgrammeEvent): string[] {
  const { paid, certifier, orderer, tranches, budget } = audit
  const { person } = event.by
  switch (event.type) {
    case 'trancheCertified':
      certifier.set(event.data.tranche, person)
      return []
    case 'trancheOrdered':
      orderer.set(event.data.tranche, person)
      return certifier.get(event.data.tranche) === person ? ['certifier orders'] : []
    case 'tranchePaid': {
      const { tranche, amount } = event.data
      const wrongs = [
        ...(audit.isConcluded ? [] : ['paid without a contract']),
        ...(paid.has(tranche) ? ['paid twice'] : []),
        ...(orderer.get(tranche) === person ? ['orderer pays'] : []),
        ...(certifier.get(tranche) === person ? ['certifier pays'] : []),
        ...(tranches.get(tranche) === amount ? [] : ['paid another amount']),
      ]
      paid.set(tranche, (paid.get(tranche) ?? 0) + amount)
      return sum(paid) > budget ? [...wrongs, 'paid above the budget'] : wrongs
    }
    default:
      return []
  }
}

function sum(amounts: ReadonlyMap<string, number>): number {
  return [...amounts.values()].reduce((total, amount) => total + amount, 0)
}
