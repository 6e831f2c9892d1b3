import type { OfficeEvent, OfficeEventType } from '@mithaq/domain/office/events'
import type { BothLanguages } from '../language.ts'
import { catalogueOf } from '../message/catalogue.ts'
import { shownValues } from '../message/shown-values.ts'

const ar = {
  officeGranted:
    'أُسندت مهمة «{title}» ابتداء من {since}{until, select, none { دون أجل محدد} other { إلى غاية {until}}}.',
  officeDelegated: 'فوض رئيس المجلس توقيعه ابتداء من {since} إلى غاية {until}.',
  officeRevoked: 'أُنهيت مهمة «{title}».',
} satisfies Record<OfficeEventType, string>

const fr = {
  officeGranted:
    'Fonction attribuée : {title}, à compter du {since}{until, select, none {, sans terme fixé} other {, jusqu’au {until}}}.',
  officeDelegated: 'Le président du conseil délègue sa signature, du {since} au {until}.',
  officeRevoked: 'Fin de la fonction : {title}.',
} satisfies Record<OfficeEventType, string>

const read = catalogueOf({ ar, fr })

/** What happened to an office of the council, in both languages, without a name; `title` is the office's own. */
export function officeEventSentence({ type, data }: OfficeEvent, title: BothLanguages): BothLanguages {
  const shown = shownValues({ since: null, until: null, ...data })
  const values = { ar: { ...shown.ar, title: title.ar }, fr: { ...shown.fr, title: title.fr } }
  // An event of a later release is told by its type.
  return read(type, values) ?? { ar: type, fr: type }
}
