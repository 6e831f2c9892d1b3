import type { ContractEvents } from '@mithaq/domain/contract/events'

export const contractEventsAr = {
  startOrdered: 'أُمر بالشروع في التنفيذ ابتداء من {startedAt}. نهاية الاتفاقية: {endsAt}.',
  programmeYearTurned: 'بدأت السنة {year} من البرنامج.',
  bureauRecorded:
    'سُجل مكتب جديد للجمعية، وتنتهي مدة انتدابه: {bureauMandateEndsAt}.{conflict, select, prohibited { يضم عضوا في المجلس أو أحد أقاربه.} other {}}',
  accountRecorded:
    'أدلت الجمعية بتعريفها البنكي.{isKeyRight, select, false { مفتاحه لا يطابق الحساب المعتاد: يُرجع إلى شهادة البنك.} other {}}',
  amendmentProposed:
    'اقتُرح ملحق الاتفاقية رقم {amendment}، ويهم {kind, select, amount {المبلغ} duration {المدة} object {الموضوع} other {أحكاما أخرى}}.',
  amendmentDeliberated:
    '{outcome, select, rejected {رفض المجلس} other {صادق المجلس على}} ملحق الاتفاقية رقم {amendment}: {heldOn}.',
  amendmentVisaGranted: 'أشر عامل الإقليم على مقرر ملحق الاتفاقية رقم {amendment}: {givenOn}.',
  amendmentVisaRefused:
    '{answer, select, opposed {تعرض عامل الإقليم على} other {رفض عامل الإقليم التأشير على}} مقرر ملحق الاتفاقية رقم {amendment}: {givenOn}. يتداول فيه المجلس من جديد.',
  amendmentSigned:
    '{party, select, association {وقعت الجمعية} other {وقع رئيس المجلس}} ملحق الاتفاقية رقم {amendment}.',
  amendmentInForce: 'دخل ملحق الاتفاقية رقم {amendment} حيز التنفيذ.',
  contractSuspended: 'عُلق تنفيذ الاتفاقية، مع التعليل. لا تذكير ولا أداء خلال التعليق.',
  contractResumed: 'استُؤنف تنفيذ الاتفاقية. نهايتها: {endsAt}.',
  datesReread: 'تغيرت الساعة القانونية: تبقى آجال الاتفاقية على ساعتها المعلنة، وسُجلت بالتوقيت الجديد.',
  contractTerminated:
    'فُسخت الاتفاقية مع التعليل: {cause, select, breach {إخلال بالالتزامات} mutual {باتفاق الطرفين} conflict {تنازع مصالح ممنوع} other {قوة قاهرة}}.',
  contractEnded: 'انتهت مدة الاتفاقية.',
} satisfies Record<keyof ContractEvents, string>

export const contractEventsFr = {
  startOrdered: 'L’ordre de commencer prend effet le {startedAt}. Fin de la convention : {endsAt}.',
  programmeYearTurned: 'L’année {year} du programme a commencé.',
  bureauRecorded:
    'Un nouveau bureau de l’association est enregistré ; son mandat prend fin le {bureauMandateEndsAt}.{conflict, select, prohibited { Il compte un membre du conseil ou un de ses proches.} other {}}',
  accountRecorded:
    'L’association a donné son relevé d’identité bancaire.{isKeyRight, select, false { Sa clé ne correspond pas au calcul habituel : le certificat de la banque fait foi.} other {}}',
  amendmentProposed:
    'L’avenant n° {amendment} est proposé ; il porte sur {kind, select, amount {le montant} duration {la durée} object {l’objet} other {d’autres clauses}}.',
  amendmentDeliberated:
    'Le conseil a {outcome, select, rejected {rejeté} other {approuvé}} l’avenant n° {amendment} : {heldOn}.',
  amendmentVisaGranted: 'Le gouverneur a visé la délibération sur l’avenant n° {amendment} : {givenOn}.',
  amendmentVisaRefused:
    'Le gouverneur {answer, select, opposed {s’est opposé à} other {a refusé son visa à}} la délibération sur l’avenant n° {amendment} : {givenOn}. Le conseil délibère à nouveau.',
  amendmentSigned:
    '{party, select, association {L’association} other {Le président du conseil}} a signé l’avenant n° {amendment}.',
  amendmentInForce: 'L’avenant n° {amendment} est en vigueur.',
  contractSuspended:
    'L’exécution de la convention est suspendue, avec ses motifs. Ni rappel ni paiement pendant la suspension.',
  contractResumed: 'L’exécution de la convention a repris. Fin : {endsAt}.',
  datesReread:
    'L’heure légale a changé : les échéances de la convention gardent l’heure annoncée, et sont enregistrées à nouveau.',
  contractTerminated:
    'La convention est résiliée, avec ses motifs : {cause, select, breach {manquement aux obligations} mutual {accord des parties} conflict {conflit d’intérêts prohibé} other {force majeure}}.',
  contractEnded: 'La durée de la convention a pris fin.',
} satisfies Record<keyof ContractEvents, string>
