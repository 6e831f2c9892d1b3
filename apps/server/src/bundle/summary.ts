import type { BundleFile } from '@mithaq/bundle/format'
import type { Definition } from '@mithaq/domain/definition/schema'
import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import { grounds } from '@mithaq/domain/programme/ground'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import { formatDateTime } from '@mithaq/i18n/dates/date-time'
import { eventSentence } from '@mithaq/i18n/events/sentence'
import type { Language } from '@mithaq/i18n/language'
import { namesOf } from '@mithaq/i18n/papers/definition-names'
import { roleNames } from '@mithaq/i18n/roles/names'
import { outcomeNames, stageNames } from '@mithaq/i18n/stages/names'

export interface Told {
  state: ProgrammeState
  definition: Definition
  events: readonly ProgrammeEvent[]
}

const words = {
  ar: {
    heading: 'ملخص سجل البرنامج',
    stage: 'المرحلة',
    columns: ['رقم', 'التاريخ', 'ما وقع', 'من', 'السند'],
    how: 'هذا الملخص للقراءة. الحجة هي الأحداث والسجل العمومي الموقع؛ كيف يُتحقق منهما في READ-ME.ar.txt.',
  },
  fr: {
    heading: 'Résumé du registre du programme',
    stage: 'Étape',
    columns: ['N°', 'Date', 'Ce qui s’est passé', 'Qui', 'Fondement'],
    how: 'Ce résumé se lit. Font foi les événements et le registre public signé ; READ-ME.fr.txt dit comment les vérifier.',
  },
} as const

/** What a person reads first, in both languages; `printedSummaries` says it on paper. */
export function summaryFiles(told: Told): BundleFile[] {
  return (['ar', 'fr'] as const).map((language) => ({
    path: `summary.${language}.html`,
    bytes: Buffer.from(pageOf(told, language)),
  }))
}

function pageOf({ state, definition, events }: Told, language: Language): string {
  const said = words[language]
  const names = namesOf(definition)
  const stage = stageNames[state.stage][language]
  const outcome = state.outcome === null ? '' : ` · ${outcomeNames[state.outcome][language]}`
  const rows = events.map((event) => {
    const cells = [
      String(event.version),
      formatDateTime(event.at, language),
      eventSentence(event, names)[language],
      roleNames[event.by.role][language],
      grounds[event.ground][language],
    ]
    return `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`
  })
  const head = said.columns.map((column) => `<th scope="col">${column}</th>`).join('')
  const title = escaped(definition.title[language])
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${style}</style>
<main>
<p class="council">${escaped(definition.council.name[language])}</p>
<p class="kind">${said.heading}</p>
<h1>${title}</h1>
<p>${said.stage}${language === 'fr' ? ' :' : ':'} ${escaped(stage + outcome)}</p>
<p class="how">${said.how}</p>
<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>
</main>
</html>
`
}

const style = `
:root{color-scheme:light dark}
body{margin:0;background:light-dark(#fbfaf6,#14181a);color:light-dark(#1b2420,#e9ece8);font:16px/1.6 "IBM Plex Sans Arabic","IBM Plex Sans",system-ui,sans-serif}
main{max-width:60rem;margin:auto;padding:1.5rem 1rem}
[dir=rtl] body{font-size:17px;line-height:1.75}
.council{font-weight:600;margin:0;color:light-dark(#0b5a47,#58b89c)}
.kind,.how{color:light-dark(#55605a,#a3ada6)}
h1{font-size:1.6rem;line-height:1.35;margin:.25rem 0 1rem}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:.5rem .5rem;border-block-end:1px solid light-dark(#e2dfd5,#2c3437)}
td:first-child,td:nth-child(2){font-variant-numeric:tabular-nums}
td:nth-child(2){white-space:nowrap}
th{font-weight:600}
@media print{body{background:#fff;color:#000}tr{break-inside:avoid}}
`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
