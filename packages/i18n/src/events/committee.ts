import type { CommitteeEvents } from '@mithaq/domain/committee/events'

export const committeeEventsAr = {
  committeeAppointed:
    'عين رئيس المجلس لجنة الانتقاء بقرار، وتضم {membersCount, plural, one {عضوا واحدا} two {عضوين} few {# أعضاء} many {# عضوا} other {# عضو}}.',
  memberReplaced: 'عُوض عضو في لجنة الانتقاء بقرار من رئيس المجلس.',
  interestsDeclared:
    'أدلى عضو في اللجنة بتصريح تنازع المصالح{interestsCount, plural, zero {: لا مصلحة} one {: يتنحى عن ملف واحد} two {: يتنحى عن ملفين} few {: يتنحى عن # ملفات} other {: يتنحى عن # ملفا}}.',
  minutesDrawnUp: 'حرر كاتب اللجنة محضر الاجتماع. على الأعضاء توقيعه.',
  minutesSigned: 'وقع عضو في اللجنة المحضر.',
  minutesAdopted:
    'صادقت اللجنة على محضرها{dissents, plural, zero {} one { مع تحفظ واحد} two { مع تحفظين} few { مع # تحفظات} other { مع # تحفظا}}.',
} satisfies Record<keyof CommitteeEvents, string>

export const committeeEventsFr = {
  committeeAppointed:
    'Le président du conseil a nommé la commission de sélection par arrêté : {membersCount, plural, one {# membre} other {# membres}}.',
  memberReplaced: 'Un membre de la commission est remplacé, par arrêté du président du conseil.',
  interestsDeclared:
    'Un membre de la commission a déclaré ses intérêts{interestsCount, plural, =0 { : aucun} one { et se récuse pour un dossier} other { et se récuse pour # dossiers}}.',
  minutesDrawnUp: 'Le secrétaire de la commission a dressé le procès-verbal. Aux membres de le signer.',
  minutesSigned: 'Un membre de la commission a signé le procès-verbal.',
  minutesAdopted:
    'La commission a adopté son procès-verbal{dissents, plural, =0 {} one {, avec une réserve} other {, avec # réserves}}.',
} satisfies Record<keyof CommitteeEvents, string>
