import { recordAlarms } from '@mithaq/db/record/alarm-reads'
import { alarmSentence } from '@mithaq/i18n/alarms/sentence'
import { z } from 'zod'
import { signedInProcedure } from '../trpc.ts'

/** What is not as it should be in the whole record, each in a sentence. */
export const readAlarms = signedInProcedure.input(z.strictObject({})).query(async ({ ctx }) => {
  const alarms = await recordAlarms(ctx.db)
  return alarms.map((alarm) => ({ ...alarm, sentences: alarmSentence(alarm) }))
})
