import { msOf, type Instant } from '@mithaq/domain/clock/instant'
import type { BothLanguages } from '../language.ts'
import { catalogueOf } from '../message/catalogue.ts'

const hour = 3_600_000
const day = 24 * hour

const read = catalogueOf({
  ar: {
    days: 'بقي {n, plural, one {يوم واحد} two {يومان} few {# أيام} many {# يوما} other {# يوم}}',
    hours:
      'بقي {n, plural, zero {أقل من ساعة} one {ساعة واحدة} two {ساعتان} few {# ساعات} many {# ساعة} other {# ساعة}}',
    late: 'متأخر {n, plural, zero {منذ أقل من يوم} one {يوما واحدا} two {يومين} few {# أيام} many {# يوما} other {# يوم}}',
  },
  fr: {
    days: 'il reste {n, plural, one {#\u00A0jour} other {#\u00A0jours}}',
    hours: 'il reste {n, plural, =0 {moins d’une heure} one {#\u00A0heure} other {#\u00A0heures}}',
    late: 'en retard {n, plural, =0 {de moins d’un jour} one {de #\u00A0jour} other {de #\u00A0jours}}',
  },
})

/** How long it is until an instant, in whole days, or hours within the last two days; how late where it is past. */
export function timeLeft(until: Instant, now: Instant): BothLanguages {
  const ms = msOf(until) - msOf(now)
  const [word, n]: [word: string, n: number] =
    ms < 0
      ? ['late', Math.floor(-ms / day)]
      : ms < 2 * day
        ? ['hours', Math.floor(ms / hour)]
        : ['days', Math.floor(ms / day)]
  const left = read(word, { ar: { n }, fr: { n } })
  if (!left) throw new Error('time left has no words')
  return left
}
