import type { BundleFile } from '@mithaq/bundle/format'
import { countsOf } from '@mithaq/db/bundle/reads'
import type { Database } from '@mithaq/db/database'
import { associationNamed } from '@mithaq/db/person/reads'
import { summaryPdf, type Summary } from '@mithaq/documents/summary/summary'
import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import type { Actor } from '@mithaq/domain/programme/actor'
import { viewOf } from '@mithaq/domain/programme/view'
import { dossierOf } from '@mithaq/domain/selection/stage'
import { moneyOf } from '@mithaq/domain/tranche/money'
import { moneyWords } from '@mithaq/i18n/desk/money'
import { formatDate } from '@mithaq/i18n/dates/date-time'
import { summaryWords } from '@mithaq/i18n/documents/summary'
import { languages, type BothLanguages } from '@mithaq/i18n/language'
import { outcomeNames, stageNames } from '@mithaq/i18n/stages/names'
import type { Checkpoint } from '@mithaq/ledger/checkpoint/checkpoint'
import { letterheadOf } from '../documents/asked.ts'
import type { Told } from './summary.ts'

interface Copy {
  told: Told
  actor: Actor
  firstHead: Checkpoint
  runsHeld: number
  papers: number
}

/** The summary on paper, in both languages: of the record alone, so that the same record has the same bytes. */
export async function printedSummaries(db: Database, copy: Copy): Promise<BundleFile[]> {
  const summary = await summaryOf(db, copy)
  return languages.map((language) => ({
    path: `summary.${language}.pdf`,
    bytes: summaryPdf(summary, language),
  }))
}

async function summaryOf(db: Database, { told, actor, firstHead, runsHeld, papers }: Copy): Promise<Summary> {
  const { state, definition, events } = told
  const { award, call, contract, selection } = state
  const last = events.at(-1)
  const sees = viewOf(state, actor)
  if (!last || !sees) throw new Error(`${state.id} has no record for this reader`)
  const money = moneyOf(state, { events, sees, now: last.at })
  const { dossierEvents, runs } = await countsOf(db, state.id)
  const { origin, size, root } = firstHead
  return {
    council: letterheadOf(definition),
    programme: {
      id: state.id,
      title: definition.title,
      subject: definition.subject,
      months: definition.durationMonths,
    },
    stage: stageOf(told),
    dates: {
      publishedAt: call.publishedAt,
      deadline: call.deadline?.at ?? null,
      openedAt: selection.openedAt,
      provisionalAt: award.provisionalAt,
      heldOn: award.heldOn,
      notifiedAt: award.notifiedAt,
      concludedAt: contract.concludedAt,
      startedAt: contract.startedAt,
      endsAt: contract.endsAt,
      closedAt: events.find(({ type }) => type === 'programmeClosed')?.at ?? null,
    },
    association: await winnerOf(db, told),
    money: {
      budget: money.budget,
      awarded: award.amount,
      contracted: money.contracted,
      paid: money.paid,
      remaining: money.remaining,
      justified: money.justified,
      toRecover: money.recovery?.owed ?? null,
    },
    tranches: money.tranches.map(({ id, amount, standing, dates: { paidOn } }) => ({
      name: definition.tranches.find((each) => each.id === id)?.name ?? { ar: id, fr: id },
      amount,
      state: both((language) =>
        paidOn === null
          ? moneyWords[language].standings[standing]
          : summaryWords[language].paidOn(formatDate(calendarDate(paidOn), language)),
      ),
    })),
    counted: { events: events.length, dossierEvents, runs: Math.max(runs, runsHeld), runsHeld, papers },
    head: { origin, size, root: root.toString('base64') },
    last: { version: last.version, at: last.at },
  }
}

const both = (say: (language: keyof BothLanguages) => string): BothLanguages => ({
  ar: say('ar'),
  fr: say('fr'),
})

function stageOf({ state: { stage, outcome } }: Told): BothLanguages {
  return both((language) =>
    outcome === null
      ? stageNames[stage][language]
      : `${stageNames[stage][language]} · ${outcomeNames[outcome][language]}`,
  )
}

/** By name, the association that the council's deliberation names; null before it. */
async function winnerOf(db: Database, { state }: Told): Promise<BothLanguages | null> {
  const { dossier } = state.award
  const association = dossier === null ? undefined : dossierOf(state.selection, dossier)?.by
  if (association === undefined) return null
  return (await associationNamed(db, association)) ?? { ar: association, fr: association }
}
