import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** The one stylesheet, under a name that changes with it. */
export const stylesheet = readFileSync(new URL('./front-page.css', import.meta.url), 'utf8')

export const stylesheetPath = `/style/${createHash('sha256').update(stylesheet).digest('hex').slice(0, 12)}.css`
