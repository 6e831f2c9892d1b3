import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

// What the desks wear as well stands in one place.
const sheets = [
  import.meta.resolve('@mithaq/look/tokens.css'),
  import.meta.resolve('@mithaq/look/base.css'),
  import.meta.resolve('@mithaq/look/letterhead.css'),
  import.meta.resolve('@mithaq/look/stage-line.css'),
  import.meta.resolve('@mithaq/look/facts.css'),
  import.meta.resolve('@mithaq/look/event.css'),
  new URL('./front-page.css', import.meta.url).href,
]

/** The one stylesheet, under a name that changes with it. */
export const stylesheet = sheets.map((sheet) => readFileSync(new URL(sheet), 'utf8')).join('')

export const stylesheetPath = `/style/${createHash('sha256').update(stylesheet).digest('hex').slice(0, 12)}.css`
