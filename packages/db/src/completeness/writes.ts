import type { Comparison } from '@mithaq/domain/completeness/difference'
import type { Database } from '../database.ts'

export async function keepComparison(
  db: Database,
  programme: string,
  { counted, differences }: Comparison,
): Promise<void> {
  await db
    .insertInto('comparison')
    .values({
      programmeId: programme,
      counted: JSON.stringify(counted),
      differences: JSON.stringify(differences),
    })
    .execute()
}
