import { draft, publish, words } from '../call-steps.ts'
import { officer, president } from '../cast.ts'
import { newId } from '../council.ts'
import type { StoredPlay } from './stored-play.ts'

/** A call that is given up while it is open. */
export const cancelled: StoredPlay = async ({ council }) => {
  const programme = await draft(council)
  await publish(council, programme)
  const act = <T>(input: T) => ({ programme, requestId: newId(), input })
  const [byOfficer, byPresident] = [await council.as(officer), await council.as(president)]
  const reason = await words(byPresident, 'تغيرت أولويات المجلس بعد الفيضانات', 'reason')
  await byPresident.act.cancelCall.mutate(act({ reason }))
  const originals = await words(byOfficer, 'الأصول محفوظة بأرشيف المجلس', 'archive')
  await byOfficer.act.archiveProgramme.mutate(act({ originals }))
  return programme
}
