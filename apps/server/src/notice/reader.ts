import type { NoticeReader } from '@mithaq/db/notice/reads'
import type { HeldOffice } from '@mithaq/db/session/standing-reads'
import type { Actor } from '@mithaq/domain/programme/actor'

/** Whom a notice has to be for to be this person's, in the office they act in. */
export function noticeReader(
  { person, role, association, programmes }: Actor,
  office: HeldOffice,
): NoticeReader {
  return {
    person,
    office: office.id,
    isMember: role === 'member',
    programmes: programmes ?? null,
    recipients: [{ role }, ...(association === undefined ? [] : [{ association }])],
  }
}
