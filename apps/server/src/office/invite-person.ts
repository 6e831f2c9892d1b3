import { randomBytes, randomUUID } from 'node:crypto'
import { leaveLetter } from '@mithaq/db/letter/drafts'
import { keepPeople } from '@mithaq/db/person/writes'
import { accountByEmail } from '@mithaq/db/session/reads'
import { grantOffice as grantRule } from '@mithaq/domain/office/rules'
import { days, officeAsked } from '@mithaq/domain/office/schema'
import { z } from 'zod'
import { nameInLanguages } from '@mithaq/domain/programme/name'
import { keepLink } from '../session/keep-link.ts'
import {
  newOffice,
  officeOf,
  officeProcedure,
  periodOf,
  requireNamed,
  sendAppointment,
} from './office-procedure.ts'

const input = z.strictObject({
  requestId: z.uuid(),
  email: z.email().max(254),
  name: nameInLanguages,
  office: officeAsked,
  ...days,
})

/** The invitation's link holds this long. */
const week = 7 * 86_400

/**
 * Grants an office to the person of an address, with an account where there was none: they choose a password by the
 * link that the letter brings. Whoever has one keeps it, name and password.
 */
export const invitePerson = officeProcedure.input(input).mutation(async ({ ctx, input: given }) => {
  const { db, actor, calendar, office } = ctx
  const { requestId, email, name: called } = given
  const known = await accountByEmail(db, email)
  const holder = known?.person ?? randomUUID()
  const asked = officeOf(given.office)
  const { versions, office: granted } = await sendAppointment(ctx, {
    act: 'grantOffice',
    input: given,
    about: [office.id],
    rule: (council, now) =>
      grantRule(
        council,
        { office: newOffice(), holder, ...asked, ...periodOf(given, calendar.zone, now) },
        { now, by: actor, office: office.id },
      ),
    beside: async (trx) => {
      await requireNamed(trx, asked)
      if (!known) await keepPeople(trx, [{ person: holder, name: called, email }])
    },
  })
  // By its address: where this request came a second time, the first one made the account.
  const account = await accountByEmail(db, email)
  if (account && !account.hasPassword) {
    const secret = randomBytes(24).toString('base64url')
    await keepLink(ctx.auth, { person: account.person, secret, seconds: week })
    await leaveLetter(db, {
      id: requestId,
      person: account.person,
      kind: 'invitation',
      secret,
      seconds: week,
    })
  }
  return { outcome: 'done' as const, office: granted, versions }
})
