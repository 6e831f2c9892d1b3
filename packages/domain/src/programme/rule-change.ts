/**
 * Changes of a rule that a run of a workflow may meet on its way: what it decided before, it must decide again where its
 * history is replayed. Each is the id of a patch of the workflow, and is asked for only where both rules differ (ADR 19).
 */
export type RuleChange =
  /** A tied rejection asks how the president voted. */
  | '2026-11-tied-votes'
  /** What the association signed in time the president may sign late. */
  | '2026-11-signed-in-time'
  /** A payment order names the account it goes to. */
  | '2026-11-account'
  /** Nothing is posted before its terms are approved. */
  | '2026-11-posted-once-approved'
  /** A tranche is certified after the order to start, and certified and ordered in the year of its credit. */
  | '2026-11-started-in-its-year'
  /** Where silence gives no visa, an amendment waits for one in words. */
  | '2026-11-amendment-visa'
  /** A call is published while its questions are open. */
  | '2026-11-questions-ahead'
