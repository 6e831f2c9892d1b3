import { isSame } from './is-same.ts'

/** One thing that a correction changes, by its place without numbers and the things it stands in. */
export interface Change {
  /** 'criteria.weight' */
  place: string
  /** What it belongs to, outermost first: items of lists, as they are. */
  within: readonly unknown[]
  was: unknown
  now: unknown
}

/** Every difference between two values of a definition; items of a list are known again by their id. */
export function changesIn(
  was: unknown,
  now: unknown,
  place: string,
  within: readonly unknown[] = [],
): Change[] {
  if (isSame(was, now)) return []
  if (isItems(was) && isItems(now)) return listChanges(was, now, place, within)
  if (isGroup(was) && isGroup(now) && !isText(was)) {
    const names = [...new Set([...Object.keys(was), ...Object.keys(now)])]
    return names.flatMap((name) => changesIn(was[name], now[name], `${place}.${name}`, within))
  }
  return [{ place, within, was, now }]
}

type Item = Record<string, unknown> & { id: string }

function listChanges(
  was: readonly Item[],
  now: readonly Item[],
  place: string,
  within: readonly unknown[],
): Change[] {
  const before = new Map(was.map((item) => [item.id, item]))
  const after = new Map(now.map((item) => [item.id, item]))
  const ids = [...new Set([...before.keys(), ...after.keys()])]
  const inside = ids.flatMap((id): Change[] => {
    const [old, young] = [before.get(id), after.get(id)]
    if (old && young) return changesIn(old, young, place, [...within, young])
    return [{ place, within, was: old, now: young }]
  })
  if (inside.length > 0) return inside
  // The same items in another order.
  return [{ place, within, was, now }]
}

const isItems = (value: unknown): value is Item[] => Array.isArray(value) && value.every(hasId)

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isText = (value: unknown): value is { ar: string; fr: string } =>
  isGroup(value) && typeof value['ar'] === 'string' && typeof value['fr'] === 'string'

const hasId = (value: unknown): value is Item => isGroup(value) && typeof value['id'] === 'string'
