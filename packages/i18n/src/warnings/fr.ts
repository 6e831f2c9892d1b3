import type { WarningWord } from './warning.ts'

const thing = `{thing, select,
  publication {La publication} questionsEnd {La fin des questions} filingDeadline {La date limite de dépôt}
  completion {Le terme d’un complément de dossier} standstillEnd {La fin du délai d’attente}
  signingEnd {Le terme de la signature} start {Le commencement} other {L’échéance de « {about} »}}`

export const warningsFr: Record<WarningWord, string> = {
  'on-weekend': `${thing} tombe en fin de semaine.`,
  'on-holiday': `${thing} tombe un jour férié.`,
  'near-estimated-holiday': `${thing} tombe près d’un jour férié attendu le {holiday}, que seule l’observation du croissant fixera.`,
  'beyond-known-holidays': `${thing} vient après le {knownThrough}, dernier jour dont les jours fériés sont connus.`,
  'period-shorter-than-rule': `{period, select,
    publication {Le délai de publication} questionsCloseBefore {Le temps entre la fin des questions et la date limite}
    answer {Le délai de réponse aux questions} completion {Le délai de complément} visa {Le délai du visa}
    standstill {Le délai d’attente avant signature} reviewAnswer {Le délai de réponse au recours gracieux}
    other {Le délai de signature}} est de {length, plural, one {# jour} other {# jours}} ; la règle en propose {needed}.`,
  'grounding-at-risk':
    'La publication ce jour demande que le gouverneur ait visé avant elle la délibération du {session} : s’il se tait, et si la transmission prend tout son temps, elle n’est exécutoire qu’à partir du {safeFrom}.',
  'signature-at-risk':
    'La signature prévue ce jour est possible, mais n’est pas sûre : si le conseil ne délibère qu’à la session du {session}, et si la transmission, le gouverneur et le délai d’attente prennent tout leur temps, elle n’a lieu qu’à partir du {safeFrom}.',
  'no-session-in-time':
    'Le conseil n’a pas de session avant la signature prévue pour le {planned} : il délibère le {session}.',
  'signed-later-than-planned': 'La convention est signée après la date prévue, le {planned}.',
  'amendment-not-in-force':
    'L’avenant n° {amendment} n’entre pas en vigueur : aucune session du conseil ne vient à temps avant la fin de la convention.',
  'paid-late-in-budget-year':
    '« {tranche} » est payée après le 15 décembre {budgetYear}, année de son crédit : les engagements et paiements s’arrêtent avant.',
  'report-due-late-in-year':
    'L’échéance de « {milestone} » vient après la mi-décembre : ce qui en dépend ne peut plus être payé sur le budget de l’année.',
  'council-elections':
    'Les élections des conseils sont attendues entre le {from} et le {through}, pendant la convention : un autre conseil la suivra.',
}
