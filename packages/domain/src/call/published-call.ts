import { calendarDate } from '../clock/calendar-date.ts'
import { instant, plusMs, type Instant } from '../clock/instant.ts'
import { toInstant, type StoredWallTime } from '../clock/wall-time.ts'
import { centimes } from '../money/amount.ts'
import { newProgramme } from '../programme/fold.ts'
import type { ProgrammeState } from '../programme/state.ts'
import { after, filer, officer, president, terms, words } from '../selection/sitting-committee.ts'

// Sefrou's own call: posted on 26 January 2024, open until Friday 16 February at 16:30 on Casablanca's wall.
export const minute = 60_000
export const day = 24 * 60 * minute
export const posted = instant('2024-01-26T10:00:00.000Z')
export const now = plusMs(posted, minute)

const channels = [
  { id: 'board', isCompulsory: true },
  { id: 'site', isCompulsory: true },
  { id: 'press', isCompulsory: false },
]
export const draft = newProgramme('sefrou-2024', { ...terms, channels, publicationDays: 21 })

export function wall(date: string, time = '16:30'): StoredWallTime {
  const reading = toInstant({ date: calendarDate(date), time, zone: 'Africa/Casablanca' })
  if (!reading.ok) throw new Error(`${date} ${time} is ${reading.problem}`)
  return reading.stored
}

export const deliberation = {
  number: words,
  session: 'ordinary' as const,
  heldOn: '2024-01-08',
  credit: centimes(90_000_000),
}
export const grounded = after(draft, 'recordGroundingDeliberation', deliberation, officer, now)
export const approved = after(grounded, 'approveTerms', {}, president, posted)
export const post = (programme: ProgrammeState, channel: string, postedAt: Instant = posted) =>
  after(programme, 'postCall', { channel, postedAt, proof: words }, officer, plusMs(posted, 3 * day))
export const everywhere = post(post(approved, 'board'), 'site')
export const publication = { questionsEnd: wall('2024-02-09'), deadline: wall('2024-02-16') }
export const published = after(everywhere, 'publishCall', publication, officer, now)
export const deadline = publication.deadline.at
export const questionsEnd = publication.questionsEnd.at

export const question = { question: 'question-1', words, answerDueAt: plusMs(now, 5 * day) }
export const asked = after(published, 'askQuestion', question, filer(1), now)
