import type { Label } from './form-words.ts'

/** By it the answer is judged. */
export const givenOn: Label = {
  label: { ar: 'تاريخ مراسلة العامل', fr: 'Date de la lettre du gouverneur' },
  help: {
    ar: 'به يُنظر هل ورد الجواب داخل أجله، ولو سُجل بعده. إن تُرك فارغا فهو تاريخ اليوم.',
    fr: 'C’est à elle que se juge si la réponse est dans le délai, même enregistrée après. Laissée vide : aujourd’hui.',
  },
}
