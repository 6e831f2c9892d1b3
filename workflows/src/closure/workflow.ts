import type { Programme } from '../programme/programme.ts'

/** Evaluation, equipment, settlement and the archive are people's acts; the last of them closes the programme. */
export async function settle(programme: Programme): Promise<void> {
  await programme.until(({ stage }) => stage === 'closed')
}
