import type { ContractRefusals } from '@mithaq/domain/contract/refusals'

export const contractFr = {
  'already-started': 'L’ordre de commencer est déjà donné.',
  'not-started': 'L’ordre de commencer n’est pas donné. Le président du conseil doit d’abord le donner.',
  'start-in-the-past': 'La date de début proposée, {date}, est passée. Fixez-en une qui vienne plus tard.',
  'rib-malformed':
    'Ce n’est pas un RIB : il compte 24 chiffres, et rien d’autre. Vérifiez-le sur le relevé de la banque.',
  'rib-key-wrong':
    'La clé de ce RIB ne correspond pas à ses autres chiffres : l’un d’eux est sans doute mal recopié. Si le certificat de la banque porte bien ce numéro, dites-le.',
  'rib-not-certified':
    'Un RIB est enregistré quand l’association atteste que le certificat de sa banque porte ce numéro.',
  'dates-unchanged': 'Toutes les échéances tombent à l’heure annoncée. Il n’y a rien à relire.',
  'contract-suspended': 'La convention est suspendue. Cet acte se fait après sa reprise.',
  'contract-not-suspended': 'La convention n’est pas suspendue.',
  'tranche-already-moving':
    'Le paiement de la tranche « {tranche} » est engagé. Un avenant n’en change plus le montant.',
  'milestone-already-accepted':
    'Le conseil a déjà accepté « {milestone} ». Un avenant n’en change plus la date.',
  'amendment-changes-nothing': 'Cet avenant ne change rien. Indiquez ce qu’il change.',
  'amendment-changes-other':
    'Cet avenant change autre chose que ce qu’il annonce. Corrigez sa nature ou son contenu.',
  'amendment-unknown': 'Cette convention n’a pas d’avenant n° {amendment}.',
  'amendment-already-deliberated': 'Le conseil a déjà approuvé l’avenant n° {amendment}.',
  'amendment-deliberated-too-early':
    'La délibération, {date}, est antérieure au jour où le conseil a été saisi de l’avenant n° {amendment} : {proposedOn}. Corrigez la date.',
  'amendment-rejected':
    'Le conseil a rejeté l’avenant n° {amendment}. Il est clos ; proposez-en un autre si besoin.',
  'amendment-needs-no-deliberation':
    'L’avenant n° {amendment} ne demande pas de délibération. Signez-le directement.',
  'amendment-not-deliberated':
    'Le conseil n’a pas encore approuvé l’avenant n° {amendment}. La délibération précède la signature.',
  'amendment-not-visaed':
    'La délibération sur l’avenant n° {amendment} attend le visa du gouverneur ; son silence n’en tient pas lieu.',
  'amendment-answered-too-early':
    'La lettre du gouverneur, {date}, est antérieure à la transmission de la délibération sur l’avenant n° {amendment} : {sentOn}. Corrigez la date.',
  'amendment-not-executory':
    'La délibération sur l’avenant n° {amendment} n’est exécutoire qu’à partir du {from}.',
  'year-not-turning':
    'L’année {year} du programme est déjà passée, n’a pas commencé, ou prend fin avec la convention.',
  'end-not-ahead': 'La fin proposée, {endsAt}, est passée. Fixez-en une qui vienne plus tard.',
} satisfies Record<keyof ContractRefusals, string>
