/** A place in JSON as people write it: 'criteria[2].weight'. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    return text ? `${text}.${String(step)}` : String(step)
  }, '')
}

/** Calls `visit` with every object and list inside, itself included, outer ones first. */
export function walk(
  value: unknown,
  visit: (found: object, path: readonly PropertyKey[]) => void,
  path: readonly PropertyKey[] = [],
): void {
  if (typeof value !== 'object' || value === null) return
  visit(value, path)
  if (Array.isArray(value)) value.forEach((each, index) => walk(each, visit, [...path, index]))
  else for (const [key, each] of Object.entries(value)) walk(each, visit, [...path, key])
}

/** What stands at a path, undefined when nothing does. */
export function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    json,
  )
}
