/** The stages of a programme, in the order of the procedure; `closed` is the end of every road. */
export const stages = ['call', 'selection', 'award', 'contract', 'closure', 'closed'] as const
export type Stage = (typeof stages)[number]

/**
 * Which stage may follow which. The workflow, the guard in SQL and the screens read this one table.
 * A call that is cancelled or unsuccessful still passes through `closure`: its papers are archived too.
 */
export const stagesAfter: Record<Stage, readonly Stage[]> = {
  call: ['selection', 'closure'],
  selection: ['award', 'closure'],
  award: ['contract', 'closure'],
  contract: ['closure'],
  closure: ['closed'],
  closed: [],
}

/** How a programme ends. OCDS has cancelled, unsuccessful and complete for a tender, terminated for a contract. */
export type Outcome = 'complete' | 'cancelled' | 'unsuccessful' | 'terminated'
