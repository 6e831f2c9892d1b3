import type { Programme } from '../programme/programme.ts'

/** Deliberation, terms, posting and publication are people's acts; then questions end, then the deadline comes. */
export async function conductCall(programme: Programme): Promise<void> {
  await programme.until(({ call }) => call.publishedAt !== null)
  await Promise.all([
    programme.whenDue(
      ({ call }) => (call.areQuestionsClosed ? null : call.questionsEndAt),
      'closeQuestions',
      {},
    ),
    programme.closeIntakeWhenDue(),
  ])
}
