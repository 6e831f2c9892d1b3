import { keepAssociations, keepPassword, keepPeople } from '@mithaq/db/person/writes'
import type { TextInLanguages } from '@mithaq/db/person/table'
import type { Actor } from '@mithaq/domain/programme/actor'
import type { NamesById } from '@mithaq/i18n/papers/names'
import { hashPassword } from '@mithaq/server/session/password-hash'
import { auditor, beneficiary, director, member, officer, president, representative } from './cast.ts'
import type { Council } from './council.ts'

const text = (ar: string, fr: string): TextInLanguages => ({ ar, fr })

/** Invented people: who sits at which desk, and what they are called there. */
const people: readonly (readonly [Actor, TextInLanguages])[] = [
  [officer, text('سعاد البوعناني', 'Souad Bouanani')],
  [director, text('عبد الكريم الوزاني', 'Abdelkrim Ouazzani')],
  [president, text('فاطمة الزهراء أوباها', 'Fatima-Zahra Oubaha')],
  [member(1), text('نعيمة الصنهاجي', 'Naïma Sanhaji')],
  [member(2), text('رشيد أيت موسى', 'Rachid Aït Moussa')],
  [member(3), text('حليمة البهلولي', 'Halima Bahlouli')],
  [member(4), text('إدريس القباج', 'Driss Kabbaj')],
  [member(5), text('مريم أمزيان', 'Meryem Amezian')],
  [representative(1), text('خديجة المرابط', 'Khadija Mrabet')],
  [representative(2), text('لطيفة الحجوي', 'Latifa Hajoui')],
  [representative(3), text('يونس التازي', 'Younès Tazi')],
  [representative(4), text('زينب أوعدي', 'Zineb Ouadi')],
  [representative(5), text('محمد العمراني', 'Mohamed Amrani')],
  [representative(6), text('كوثر السرغيني', 'Kaoutar Serghini')],
  [representative(7), text('حسن بوزيان', 'Hassan Bouziane')],
  [representative(8), text('أمينة الفيلالي', 'Amina Filali')],
  [auditor, text('جمال الدين الإدريسي', 'Jamal-Eddine Idrissi')],
  [beneficiary, text('سميرة أيت علي', 'Samira Aït Ali')],
]

const associations: readonly TextInLanguages[] = [
  text('جمعية الأفق للتنمية والمساواة', 'Association Al Ofok pour le développement et l’égalité'),
  text('جمعية نساء الأطلس المتوسط', 'Association des femmes du Moyen Atlas'),
  text('جمعية شباب المنزل للتربية', 'Association des jeunes d’El Menzel pour l’éducation'),
  text('جمعية تيفاوين للتكوين', 'Association Tifawin pour la formation'),
  text('جمعية الرحمة للأعمال الاجتماعية', 'Association Ar-Rahma pour l’action sociale'),
  text('جمعية حب الملوك للتراث', 'Association Hab El Moulouk pour le patrimoine'),
  text('جمعية واد أكاي للبيئة', 'Association Oued Aggay pour l’environnement'),
  text('جمعية بهاليل للصناعة التقليدية', 'Association Bhalil pour l’artisanat'),
]

/** Of everyone here; for trying only. */
export const password = 'une phrase que personne ne devine'

export const emailOf = ({ person }: Actor): string => `${person}@sefrou.example`

/** What each person of the cast, and each association, is called, by id. */
export const personNames: NamesById = Object.fromEntries(people.map(([{ person }, name]) => [person, name]))
export const associationNames: NamesById = Object.fromEntries(
  associations.map((name, index) => [`association-${index + 1}`, name]),
)

/** Gives the cast names, addresses and a password, and grants each their office: they can sign in as anybody does. */
export async function peopleWithPasswords(council: Council): Promise<void> {
  const { db } = council
  await keepAssociations(
    db,
    Object.entries(associationNames).map(([id, name]) => ({ id, name })),
  )
  await keepPeople(
    db,
    people.map(([who, name]) => ({ person: who.person, name, email: emailOf(who), isVerified: true })),
  )
  const hashed = await hashPassword(password)
  for (const [{ person }] of people) await keepPassword(db, person, hashed)
  await council.manyCredentials(people.map(([who]) => who))
}
