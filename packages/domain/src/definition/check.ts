import type { Calendar } from '../calendar/working-day.ts'
import type { CalendarDate } from '../clock/calendar-date.ts'
import { checkBudget, checkGroundingCredit, checkOwnContribution } from './check-budget.ts'
import { checkCalendar } from './check-calendar.ts'
import { checkDueDays } from './check-due-days.ts'
import { checkGrounding } from './check-grounding.ts'
import { checkIds } from './check-ids.ts'
import { checkMilestones, checkTranches } from './check-milestones.ts'
import { checkChannels, checkOrder, checkPeriods } from './check-publication.ts'
import { checkCommittee, checkCriteria } from './check-selection.ts'
import { checkSessions } from './check-session.ts'
import { shapeProblems } from './check-shape.ts'
import { checkSignature } from './check-signature.ts'
import { checkTexts } from './check-texts.ts'
import type { Problem } from './problem.ts'
import { definition, type Definition } from './schema.ts'

/** `publishedOn` is the day from which the calendar counts; without it, the historic filing deadline says it. */
export interface Given {
  calendar: Calendar
  publishedOn?: CalendarDate
}

type Section = keyof Definition
type Check = (sound: Partial<Definition>, given: Given) => Problem[]

/** A check that runs when the sections it reads are sound: an error in one section hides none of another. */
function reading<S extends Section>(
  sections: readonly S[],
  check: (sound: Pick<Definition, S>, given: Given) => Problem[],
): Check {
  return (sound, given) => (has(sound, sections) ? check(sound, given) : [])
}

const money = ['milestones', 'tranches', 'durationMonths'] as const

const due = ['calendar', 'durationMonths', 'milestones'] as const

const checks: readonly Check[] = [
  reading(['criteria', 'papers'], checkCriteria),
  reading(['committee'], checkCommittee),
  reading(['channels'], checkChannels),
  reading(['budget', 'tranches', 'durationMonths'], checkBudget),
  reading(['budget', 'groundingDeliberation'], checkGroundingCredit),
  reading(['budget'], checkOwnContribution),
  reading(money, checkMilestones),
  reading(money, checkTranches),
  reading(['calendar'], checkOrder),
  reading(['calendar', 'rulePack'], checkPeriods),
  reading(['calendar', 'council'], checkCalendar),
  reading(due, checkDueDays),
  reading(['calendar', 'councilSessions', 'groundingDeliberation'], checkSessions),
  reading(['calendar', 'groundingDeliberation', 'rulePack'], checkGrounding),
  reading(['calendar', 'councilSessions', 'rulePack'], checkSignature),
]

/**
 * Everything that is wrong with a definition, at once: what has not the form of the schema, then texts and ids
 * (read in the file as it is), then the rules. Empty when a council may use it. Never throws on any JSON.
 */
export function checkDefinition(json: unknown, given: Given): Problem[] {
  const whole = definition.safeParse(json)
  const sound = whole.success ? whole.data : soundSections(json)
  return [
    ...shapeProblems(json, whole.error?.issues ?? []),
    ...checkTexts(json),
    ...checkIds(json),
    ...checks.flatMap((check) => check(sound, given)),
  ]
}

function soundSections(json: unknown): Partial<Definition> {
  if (typeof json !== 'object' || json === null) return {}
  const sections = Object.entries(definition.shape).flatMap(([key, schema]) => {
    const parsed = schema.safeParse(Reflect.get(json, key))
    return parsed.success ? [[key, parsed.data]] : []
  })
  return Object.fromEntries(sections) as Partial<Definition>
}

function has<S extends Section>(
  sound: Partial<Definition>,
  sections: readonly S[],
): sound is Partial<Definition> & Pick<Definition, S> {
  return sections.every((section) => sound[section] !== undefined)
}
