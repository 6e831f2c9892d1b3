import { router } from '../trpc.ts'
import { listAssociations } from './list-associations.ts'
import { registerAssociation } from './register-association.ts'

export const associationRouter = router({ list: listAssociations, register: registerAssociation })
