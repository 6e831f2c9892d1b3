import { officesOf } from '@mithaq/db/office/reads'
import { accountOf } from '@mithaq/db/session/reads'
import { officeTitle } from '@mithaq/i18n/offices/titles'
import { z } from 'zod'
import { openProcedure } from '../trpc.ts'

/** Who is signed in, and the offices they may act in; null for the public. */
export const readMe = openProcedure.input(z.strictObject({}).optional()).query(async ({ ctx }) => {
  const { db, whoever } = ctx
  if (whoever.kind !== 'somebody') return null
  const [account, offices] = [await accountOf(db, whoever.person), await officesOf(db, whoever.person)]
  if (!account) return null
  return {
    ...account,
    /** The one this request acts in. */
    office: whoever.office?.id ?? null,
    offices: offices.map((office) => ({ ...office, title: officeTitle(office.role, office.capacity) })),
  }
})
