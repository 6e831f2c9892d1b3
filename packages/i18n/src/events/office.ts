import type { OfficeEvent, OfficeEventType } from '@mithaq/domain/office/events'
import { plusMs } from '@mithaq/domain/clock/instant'
import { formatDay } from '../dates/date-time.ts'
import type { BothLanguages, Language } from '../language.ts'
import { catalogueOf } from '../message/catalogue.ts'

const ar = {
  officeGranted:
    'أُسندت مهمة «{title}» من {since}{until, select, none {، دون أجل محدد} other { إلى غاية {until}}}.',
  officeDelegated: 'فوض رئيس المجلس توقيعه من {since} إلى غاية {until}.',
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
  const values = { ar: valuesIn('ar', data, title), fr: valuesIn('fr', data, title) }
  // An event of a later release is told by its type.
  return read(type, values) ?? { ar: type, fr: type }
}

/** Both days are included: an office ends with the midnight after its last one. */
function valuesIn(language: Language, data: OfficeEvent['data'], title: BothLanguages) {
  if (!('since' in data)) return { title: title[language] }
  const { since, until } = data
  return {
    title: title[language],
    since: formatDay(since, language),
    until: until === null ? 'none' : formatDay(plusMs(until, -1), language),
  }
}
