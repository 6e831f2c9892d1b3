import { followMilestones } from '../milestone/workflow.ts'
import type { Programme } from '../programme/programme.ts'

/**
 * Evaluation, equipment, settlement and the archive are people's acts; a final report that is still owed keeps
 * reminding. The last act closes the programme.
 */
export async function settle(programme: Programme): Promise<void> {
  await Promise.all([programme.untilOver(), followMilestones(programme)])
}
