import type { CommitteeRefusals } from '@mithaq/domain/committee/refusals'

export const committeeAr = {
  'committee-already-appointed': 'عُينت لجنة الانتقاء من قبل. يُعوض العضو بقرار جديد.',
  'committee-not-appointed': 'لم تُعين لجنة الانتقاء بعد. على رئيس المجلس تعيينها بقرار.',
  'seat-unknown': 'لا يتضمن دفتر التحملات المقعد «{seat}» في اللجنة.',
  'seat-twice': 'ورد المقعد «{seat}» مرتين. لكل مقعد عضو واحد.',
  'seats-missing': 'مقاعد بدون عضو: {seats}. عينوا عضوا لكل مقعد.',
  'person-twice': 'ورد الشخص نفسه في أكثر من مقعد. لكل شخص مقعد واحد.',
  'person-not-member': 'هذا الشخص ليس عضوا في لجنة الانتقاء.',
  'interest-twice': 'ورد الملف نفسه مرتين في التصريح. اذكروه مرة واحدة.',
  'already-declared': 'أدليتم بتصريحكم من قبل، ولا جديد في هذا التصريح.',
  'declaration-missing': 'لم تدلوا بعد بتصريح تنازع المصالح. أدلوا به أولا لتطلعوا على الملفات.',
  'declarations-missing':
    '{membersCount, plural, one {عضو واحد لم يدل بعد بتصريحه} two {عضوان لم يدليا بعد بتصريحهما} few {# أعضاء لم يدلوا بعد بتصريحهم} other {# عضوا لم يدلوا بعد بتصريحهم}} حول تنازع المصالح. لا تُفتح الجلسة قبل ذلك.',
  recused: 'تنحيتم عن هذا الملف. لا تطلعون عليه ولا تنقطونه ولا تصوتون عليه.',
  'recused-from-all': 'تنحيتم عن كل الملفات. لا تنقيط لكم في هذه المسطرة.',
  'quorum-not-met':
    'النصاب غير مكتمل: يلزم {needed, plural, one {عضو واحد} two {عضوان} few {# أعضاء} many {# عضوا} other {# عضو}}، والحاضرون {present}.',
  'ranking-not-proposed': 'لم تقترح اللجنة ترتيبا بعد. الترتيب يسبق المحضر.',
  'minutes-not-drawn-up': 'لم يحرر كاتب اللجنة المحضر بعد.',
  'minutes-differ': 'حُرر محضر جديد بعد الذي قرأتموه. اقرؤوا الأخير ثم وقعوه.',
  'minutes-already-signed': 'وقعتم هذا المحضر من قبل.',
} satisfies Record<keyof CommitteeRefusals, string>
