import type { Instant } from '../clock/instant.ts'
import type { StoredWallTime } from '../clock/wall-time.ts'
import type { EventData, ProgrammeEvent } from '../programme/event.ts'

export interface CallState {
  isGrounded: boolean
  /** From when that deliberation is executory; absent where its record does not say. */
  groundedFrom?: Instant
  /** The day of the governor's letter against the last one; absent where he wrote none. */
  ungroundedOn?: string
  termsApprovedAt: Instant | null
  /** Channel → instant of posting. */
  posted: Record<string, Instant>
  publishedAt: Instant | null
  questionsEndAt: Instant | null
  areQuestionsClosed: boolean
  deadline: StoredWallTime | null
  addenda: number
  addendumAt: Instant | null
  /** Questions still without an answer → when it is due. */
  openQuestions: Record<string, Instant>
  answered: number
  /** While the call runs: the last of the answered ones, so that a second answer is told why. Absent before the first. */
  answeredQuestions?: string[]
  closedAt: Instant | null
}

export const newCall: CallState = {
  isGrounded: false,
  termsApprovedAt: null,
  posted: {},
  publishedAt: null,
  questionsEndAt: null,
  areQuestionsClosed: false,
  deadline: null,
  addenda: 0,
  addendumAt: null,
  openQuestions: {},
  answered: 0,
  closedAt: null,
}

const answeredAtMost = 1000

export function foldCall(call: CallState, event: ProgrammeEvent): CallState {
  switch (event.type) {
    case 'groundingDeliberationRecorded':
      return { ...call, isGrounded: true, ...groundedFrom(event.data) }
    case 'groundingRefused': {
      // What was approved and posted stood on it.
      const { groundedFrom: _, ...rest } = call
      return {
        ...rest,
        isGrounded: false,
        ungroundedOn: event.data.givenOn,
        termsApprovedAt: null,
        posted: {},
      }
    }
    case 'termsApproved':
      return { ...call, termsApprovedAt: event.at }
    case 'draftRevised':
      // Approved and posted was the former definition.
      return { ...call, termsApprovedAt: null, posted: {} }
    case 'callPosted':
      return { ...call, posted: { ...call.posted, [event.data.channel]: event.data.postedAt } }
    case 'callPublished':
      return {
        ...call,
        publishedAt: event.data.publishedAt,
        questionsEndAt: event.data.questionsEnd.at,
        deadline: event.data.deadline,
      }
    case 'questionAsked':
      return {
        ...call,
        openQuestions: { ...call.openQuestions, [event.data.question]: event.data.answerDueAt },
      }
    case 'questionAnswered': {
      const { [event.data.question]: _, ...openQuestions } = call.openQuestions
      const answeredQuestions = [...(call.answeredQuestions ?? []), event.data.question].slice(
        -answeredAtMost,
      )
      return { ...call, openQuestions, answered: call.answered + 1, answeredQuestions }
    }
    case 'questionsClosed':
      return { ...call, areQuestionsClosed: true }
    case 'addendumIssued':
      return { ...call, addenda: event.data.addendum, addendumAt: event.at }
    case 'deadlineExtended':
      return { ...call, deadline: event.data.deadline }
    case 'intakeClosed':
      return { ...withoutAnswered(call), closedAt: event.at }
    case 'callCancelled':
      return withoutAnswered(call)
    default:
      return call
  }
}

const groundedFrom = ({ executoryFrom }: EventData['groundingDeliberationRecorded']) =>
  executoryFrom === undefined ? {} : { groundedFrom: executoryFrom }

/** No answer comes after the call: what nobody asks for any more does not travel on from run to run. */
function withoutAnswered(call: CallState): CallState {
  const { answeredQuestions: _, ...left } = call
  return left
}
