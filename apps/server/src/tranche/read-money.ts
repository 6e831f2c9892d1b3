import { programmeAt } from '@mithaq/db/programme/reads'
import { moneyEventsOf } from '@mithaq/db/tranche/reads'
import type { PersonalAct } from '@mithaq/domain/programme/inputs'
import { notAllowed } from '@mithaq/domain/programme/permission'
import { id } from '@mithaq/domain/programme/schema'
import { viewOf } from '@mithaq/domain/programme/view'
import { moneyOf } from '@mithaq/domain/tranche/money'
import { z } from 'zod'
import { procedureDoors, refusalAtDoor } from '../doors.ts'
import { refusedError } from '../refused.ts'
import { openProcedure } from '../trpc.ts'

/**
 * The money of a programme: totals, and each tranche with what it waits for. Which fields each person sees is in domain,
 * `moneyOf`; a step says whether the reader is the one who may take it.
 */
export const readMoney = openProcedure
  .input(z.strictObject({ programme: id }))
  .query(async ({ ctx, input: { programme } }) => {
    const { db, actor, whoever } = ctx
    const found = await programmeAt(db, programme)
    const sees = found && viewOf(found.state, actor)
    if (!sees) throw refusedError({ word: 'not-found' })
    const { state, definition, now } = found
    const money = moneyOf(state, { events: await moneyEventsOf(db, programme), sees, now })
    const isYours = (act: PersonalAct | null) =>
      act !== null &&
      actor !== null &&
      notAllowed(state, act, actor) === null &&
      !refusalAtDoor(procedureDoors.get(`act.${act}`), whoever)
    const tranches = money.tranches.map(({ steps = null, ...tranche }) => ({
      ...tranche,
      steps: steps && steps.map((step) => ({ ...step, isYours: isYours(step.act) })),
    }))
    return { ...money, tranches, budgetLines: definition.budget.lines, now }
  })
