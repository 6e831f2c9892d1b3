import type { CallEvents } from '@mithaq/domain/call/events'

export const callEventsAr = {
  groundingDeliberationRecorded:
    'سُجل مقرر المجلس الذي يأذن بالبرنامج، في دورته {session, select, ordinary {العادية} other {الاستثنائية}}: {heldOn}. الاعتماد: {credit}.{executoryFrom, select, none {} other { قابل للتنفيذ ابتداء من {executoryFrom}.}}',
  groundingRefused:
    'اعترض عامل الإقليم على مقرر المجلس الذي يأذن بالبرنامج، أو رفض التأشير عليه: {givenOn}. يتداول المجلس من جديد.',
  termsApproved: 'وافق رئيس المجلس على دفتر التحملات.',
  callPosted: 'عُلق الإعلان في «{channel}»: {postedAt}.',
  callPublished: 'نُشر الإعلان. آخر أجل لإيداع الملفات: {deadline}.',
  questionAsked: 'طُرح سؤال على المجلس. الجواب قبل {answerDueAt}.',
  questionAnswered: 'أجاب المجلس عن سؤال، والجواب منشور للجميع.',
  questionsClosed:
    'انتهى أجل طرح الأسئلة{unanswered, plural, zero {} one {، وبقي سؤال واحد دون جواب} two {، وبقي سؤالان دون جواب} few {، وبقيت # أسئلة دون جواب} other {، وبقي # سؤالا دون جواب}}.',
  addendumIssued: 'صدر الملحق التصحيحي رقم {addendum}.',
  deadlineExtended: 'مُدد أجل إيداع الملفات إلى {deadline}، عوض {from}.',
  intakeClosed:
    'أُقفل باب إيداع الملفات. {count, plural, zero {لم يرد أي ملف} one {ورد ملف واحد} two {ورد ملفان} few {وردت # ملفات} many {ورد # ملفا} other {ورد # ملف}}.',
  dossiersListed: 'حُصرت لائحة الملفات الواردة.',
  callCancelled: 'ألغى رئيس المجلس الإعلان، بقرار معلل.',
} satisfies Record<keyof CallEvents, string>

export const callEventsFr = {
  groundingDeliberationRecorded:
    'La délibération du conseil qui autorise le programme est enregistrée, en session {session, select, ordinary {ordinaire} other {extraordinaire}} du {heldOn}. Crédit : {credit}.{executoryFrom, select, none {} other { Exécutoire à partir du {executoryFrom}.}}',
  groundingRefused:
    'Le gouverneur s’est opposé à la délibération qui autorise le programme, ou lui a refusé son visa : {givenOn}. Le conseil délibère à nouveau.',
  termsApproved: 'Le président du conseil a approuvé les termes de référence.',
  callPosted: 'L’appel est affiché sur « {channel} » : {postedAt}.',
  callPublished: 'L’appel est publié. Date limite de dépôt : {deadline}.',
  questionAsked: 'Une question est posée au conseil. Réponse avant le {answerDueAt}.',
  questionAnswered: 'Le conseil a répondu à une question ; la réponse est ouverte à tous.',
  questionsClosed:
    'Le délai des questions a pris fin{unanswered, plural, =0 {} one {, une question restant sans réponse} other {, # questions restant sans réponse}}.',
  addendumIssued: 'Le rectificatif n° {addendum} a paru.',
  deadlineExtended: 'Le délai de dépôt est prorogé jusqu’au {deadline}, au lieu du {from}.',
  intakeClosed:
    'Le dépôt est clos. {count, plural, =0 {Aucun dossier n’est parvenu} one {Un dossier est parvenu} other {# dossiers sont parvenus}}.',
  dossiersListed: 'La liste des dossiers reçus est arrêtée.',
  callCancelled: 'Le président du conseil a annulé l’appel, par décision motivée.',
} satisfies Record<keyof CallEvents, string>
