import type { ClosureEvents } from '@mithaq/domain/closure/events'

export const closureEventsAr = {
  evaluationRecorded: 'سُجل التقييم النهائي.',
  equipmentRecorded:
    'سُجل جرد التجهيزات{fate, select, stays { التي تبقى لدى الجمعية} returns { التي ترجع إلى المجلس} other {: لا تجهيزات}}.',
  accountsSettled: 'حُصرت الحسابات: أُدي {paid}، وأُثبت {justified}، ويُسترجع {toRecover}.',
  recoveryOrdered: 'أصدر رئيس المجلس أمرا بالمداخيل: {amount}.',
  recoveryRecorded: 'استرجع الخازن الإقليمي {amount}.',
  recoveryWrittenOff: 'تقرر عدم استخلاص ما بقي، لتعذره: {amount}.',
  certificateIssued: 'سلم رئيس المجلس شهادة الإنجاز.',
  programmeClosed: 'أُقفل البرنامج وحُفظت الأصول.',
} satisfies Record<keyof ClosureEvents, string>

export const closureEventsFr = {
  evaluationRecorded: 'L’évaluation finale est enregistrée.',
  equipmentRecorded:
    'L’inventaire du matériel est enregistré{fate, select, stays { : il reste à l’association} returns { : il revient au conseil} other { : aucun matériel}}.',
  accountsSettled: 'Les comptes sont arrêtés : {paid} payés, {justified} justifiés, {toRecover} à reverser.',
  recoveryOrdered: 'Le président du conseil a émis un ordre de recettes de {amount}.',
  recoveryRecorded: 'Le trésorier provincial a recouvré {amount}.',
  recoveryWrittenOff: 'Le reste, irrécouvrable, est admis en non-valeur : {amount}.',
  certificateIssued: 'Le président du conseil a délivré le certificat d’achèvement.',
  programmeClosed: 'Le programme est clos, ses originaux sont archivés.',
} satisfies Record<keyof ClosureEvents, string>
