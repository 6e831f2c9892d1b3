import { queries } from '../client/queries.ts'
import { meQuery } from './me.ts'

/** Who is signed in, outside of what is drawn; empty where nobody is. */
export function readMe(): string {
  return queries.getQueryData(meQuery.queryKey)?.person ?? ''
}
