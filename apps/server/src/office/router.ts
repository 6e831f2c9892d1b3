import { router } from '../trpc.ts'
import { delegateOffice } from './delegate-office.ts'
import { grantOffice } from './grant-office.ts'
import { invitePerson } from './invite-person.ts'
import { listCouncilOffices } from './list-offices.ts'
import { readOfficeHistory } from './read-history.ts'
import { revokeOffice } from './revoke-office.ts'

export const officeRouter = router({
  list: listCouncilOffices,
  history: readOfficeHistory,
  grant: grantOffice,
  invite: invitePerson,
  delegate: delegateOffice,
  revoke: revokeOffice,
})
