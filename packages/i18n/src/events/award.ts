import type { AwardEvents } from '@mithaq/domain/award/events'

export const awardEventsAr = {
  provisionalResultPublished: 'نُشرت النتيجة المؤقتة، رهينة بمقرر المجلس وتأشيرة العامل.',
  submittedToCouncil: 'عرض رئيس المجلس اقتراح اللجنة على المجلس.',
  councilDeliberated:
    '{outcome, select, approved {صادق المجلس على الاتفاقية بمبلغ {amount}} other {رفض المجلس الاقتراح}}، في دورته {session, select, ordinary {العادية} other {الاستثنائية}}: {heldOn}.',
  deliberationTransmitted:
    'وُجه مقرر المجلس إلى عامل الإقليم. {visa, select, pending {يُعتبر مؤشرا عليه إن لم يجب قبل {visaTacitAt}} other {أجل التعرض: {oppositionEndsAt}}}.',
  oppositionRecorded: 'تعرض عامل الإقليم على مقرر المجلس، مع التعليل.',
  visaGranted: 'أشر عامل الإقليم على مقرر المجلس.',
  visaRefused: 'رفض عامل الإقليم التأشير على مقرر المجلس.',
  visaTacit: 'انقضى أجل التأشير دون جواب: مقرر المجلس مؤشر عليه ضمنيا.',
  becameExecutory: 'أصبح مقرر المجلس قابلا للتنفيذ.',
  resultsNotified: 'بُلغت النتائج إلى الجمعيات مع التعليل. أجل التظلم: {standstillEndsAt}.',
  reviewRequested: 'تظلمت جمعية لدى المجلس. الجواب قبل {answerBy}.',
  reviewAnswered:
    'أجاب المجلس عن تظلم: {outcome, select, upheld {قُبل التظلم} other {رُفض التظلم}}، مع التعليل.{remedy, select, aside { استُبعدت الجمعية التي اقتُرحت، وتليها التالية في الترتيب.} first { صُحح الترتيب، وصارت الجمعية المتظلمة أولى.} other {}}',
  standstillEnded: 'انقضى أجل الانتظار. يمكن توقيع الاتفاقية.',
  contractSigned:
    '{party, select, association {وقعت الجمعية} other {وقع رئيس المجلس}} الاتفاقية {manner, select, paper {على الورق} other {إلكترونيا}}.',
  contractConcluded: 'أُبرمت اتفاقية الشراكة بتوقيع الطرفين: {amount}.',
  councilSignatureOverdue:
    'انقضى أجل توقيع الاتفاقية، {missed}، دون توقيع رئيس المجلس{times, plural, one {} two {، للمرة الثانية} other {، للمرة #}}. توقيع الجمعية قائم، والأجل الجديد لرئيس المجلس: {signBy}.',
  signatureLapsed:
    'انقضى أجل التوقيع دون توقيع الجمعية. {next, select, none {يُعرض الأمر على المجلس من جديد} other {تليها الجمعية الموالية في لائحة الانتظار}}.',
  winnerSetAside:
    'استُبعدت الجمعية المقترحة لتنازع مصالح ممنوع، مع التعليل. {next, select, none {يُعرض الأمر على المجلس من جديد} other {تليها الجمعية الموالية في لائحة الانتظار}}.',
} satisfies Record<keyof AwardEvents, string>

export const awardEventsFr = {
  provisionalResultPublished:
    'Le résultat provisoire est publié, sous réserve de la délibération du conseil et du visa du gouverneur.',
  submittedToCouncil: 'Le président a soumis au conseil la proposition de la commission.',
  councilDeliberated:
    '{outcome, select, approved {Le conseil a approuvé la convention pour {amount}} other {Le conseil a rejeté la proposition}}, en session {session, select, ordinary {ordinaire} other {extraordinaire}} du {heldOn}.',
  deliberationTransmitted:
    'La délibération est transmise au gouverneur. {visa, select, pending {Sans réponse avant le {visaTacitAt}, elle est visée} other {Fin du délai d’opposition : {oppositionEndsAt}}}.',
  oppositionRecorded: 'Le gouverneur s’est opposé à la délibération, avec ses motifs.',
  visaGranted: 'Le gouverneur a visé la délibération.',
  visaRefused: 'Le gouverneur a refusé son visa à la délibération.',
  visaTacit: 'Le délai du visa a expiré sans réponse : la délibération est visée tacitement.',
  becameExecutory: 'La délibération du conseil est exécutoire.',
  resultsNotified:
    'Les résultats sont notifiés aux associations, avec leurs motifs. Fin du délai de recours gracieux : {standstillEndsAt}.',
  reviewRequested: 'Une association a formé un recours gracieux. Réponse avant le {answerBy}.',
  reviewAnswered:
    'Le conseil a répondu à un recours gracieux : {outcome, select, upheld {il est admis} other {il est rejeté}}, avec ses motifs.{remedy, select, aside { L’association proposée est écartée ; la suivante du classement prend sa place.} first { Le classement est corrigé : l’association qui a formé le recours est première.} other {}}',
  standstillEnded: 'Le délai d’attente a pris fin. La convention peut être signée.',
  contractSigned:
    '{party, select, association {L’association} other {Le président du conseil}} a signé la convention {manner, select, paper {sur papier} other {par voie électronique}}.',
  contractConcluded: 'La convention de partenariat est conclue, les deux parties ayant signé : {amount}.',
  councilSignatureOverdue:
    'Le délai de signature a expiré le {missed} sans la signature du président du conseil{times, plural, one {} other {, pour la #e fois}}. La signature de l’association reste acquise ; nouveau délai du président : {signBy}.',
  signatureLapsed:
    'Le délai de signature a expiré sans la signature de l’association. {next, select, none {Le conseil est saisi à nouveau} other {L’association suivante de la liste de réserve lui succède}}.',
  winnerSetAside:
    'L’association proposée est écartée pour un conflit d’intérêts prohibé, avec les motifs. {next, select, none {Le conseil est saisi à nouveau} other {L’association suivante de la liste de réserve lui succède}}.',
} satisfies Record<keyof AwardEvents, string>
