import type { PersonalAct } from '@mithaq/domain/programme/inputs'
import { linkOptions } from '@tanstack/react-router'
import type { RecordSearch } from './audit/narrow.ts'

/** Every address of the dashboard is made here. */
export const paths = {
  home: () => linkOptions({ to: '/' }),
  board: () => linkOptions({ to: '/board' }),
  account: () => linkOptions({ to: '/account' }),
  offices: () => linkOptions({ to: '/offices' }),
  giveOffice: () => linkOptions({ to: '/offices/give' }),
  delegateOffice: () => linkOptions({ to: '/offices/delegate' }),
  endOffice: (office: string) => linkOptions({ to: '/offices/$office/end', params: { office } }),
  signIn: (next?: string) => linkOptions({ to: '/sign-in', search: next === undefined ? {} : { next } }),
  forgotten: () => linkOptions({ to: '/forgotten' }),
  programme: (programme: string) => linkOptions({ to: '/programmes/$programme', params: { programme } }),
  money: (programme: string) => linkOptions({ to: '/programmes/$programme/money', params: { programme } }),
  contract: (programme: string) =>
    linkOptions({ to: '/programmes/$programme/contract', params: { programme } }),
  papers: (programme: string) => linkOptions({ to: '/programmes/$programme/papers', params: { programme } }),
  notices: () => linkOptions({ to: '/notices' }),
  rehearsal: (programme: string) =>
    linkOptions({ to: '/programmes/$programme/rehearsal', params: { programme } }),
  /** A page of the engine's history, before an event of a run; the newest without. */
  history: (programme: string, from: { run: string; before: number | null } | null = null, isWhole = false) =>
    linkOptions({
      to: '/programmes/$programme/history',
      params: { programme },
      search: {
        ...(from ? { run: from.run } : {}),
        ...(from?.before ? { before: String(from.before) } : {}),
        ...(isWhole ? { whole: 'yes' } : {}),
      },
    }),
  /** Who read what, before a version of it; the newest without. */
  access: (programme: string, before: number | null = null) =>
    linkOptions({
      to: '/programmes/$programme/access',
      params: { programme },
      search: before === null ? {} : { before: String(before) },
    }),
  /** The auditor's room: its timeline, with what narrows it. */
  record: (programme: string, search: RecordSearch = {}) =>
    linkOptions({ to: '/programmes/$programme/record', params: { programme }, search }),
  /** The proof that nothing is missing; of one line where it is named. */
  recordProof: (programme: string, line?: { version: number; dossier: string | undefined }) =>
    linkOptions({
      to: '/programmes/$programme/record/proof',
      params: { programme },
      search: line
        ? { version: String(line.version), ...(line.dossier === undefined ? {} : { dossier: line.dossier }) }
        : {},
    }),
  recordPast: (programme: string) =>
    linkOptions({ to: '/programmes/$programme/record/past', params: { programme }, search: {} }),
  recordReplay: (programme: string) =>
    linkOptions({ to: '/programmes/$programme/record/replay', params: { programme } }),
  recordReadings: (programme: string) =>
    linkOptions({ to: '/programmes/$programme/record/readings', params: { programme } }),
  newProgramme: () => linkOptions({ to: '/programmes/new' }),
  /** An association's dossier; a step is a part of it, the check, or what is done with a filed one. */
  dossier: (programme: string, step?: string) =>
    linkOptions({
      to: '/programmes/$programme/dossier',
      params: { programme },
      search: step === undefined ? {} : { step },
    }),
  act: (programme: string, act: PersonalAct, target: string | null, step?: 'check') =>
    linkOptions({
      to: '/programmes/$programme/acts/$act',
      params: { programme, act },
      search: { ...(target === null ? {} : { target }), ...(step ? { step } : {}) },
    }),
}
