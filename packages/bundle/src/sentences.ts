import { documentFaults } from '@mithaq/i18n/documents/verdict'
import type { BundleFault } from './faults.ts'

type Sentence<F> = { ar: (fault: F) => string; fr: (fault: F) => string }

/** What is wrong, and where, to whoever opens a bundle; in the languages of the procedure. */
const sentences: { [K in BundleFault['kind']]: Sentence<Extract<BundleFault, { kind: K }>> } = {
  'not-a-bundle': {
    ar: () => 'ليست هذه نسخة من سجل برنامج، أو أن بيان محتوياتها تالف.',
    fr: () => 'Ceci n’est pas la copie d’un registre de programme, ou son bordereau est abîmé.',
  },
  'file-missing': {
    ar: ({ path }) => `ملف ناقص: ${path}`,
    fr: ({ path }) => `Fichier manquant : ${path}`,
  },
  'file-added': {
    ar: ({ path }) => `ملف مضاف: ${path}`,
    fr: ({ path }) => `Fichier ajouté : ${path}`,
  },
  'file-altered': {
    ar: ({ path }) => `ملف مغير: ${path}`,
    fr: ({ path }) => `Fichier modifié : ${path}`,
  },
  'manifest-not-recorded': {
    ar: () => 'لا يذكر السجل العمومي أن نسخة بهذا البيان سُلمت.',
    fr: () => 'Le registre public ne dit pas qu’une copie de ce bordereau a été remise.',
  },
  'keys-broken': {
    ar: () => 'مفاتيح السجل ليست مفاتيح المجلس، أو أن تسلسلها منقطع.',
    fr: () => 'Les clés du registre ne sont pas celles du conseil, ou leur suite est rompue.',
  },
  'checkpoint-unsigned': {
    ar: ({ fault }) => `حالة السجل غير موقعة كما يجب. ${documentFaults[fault].ar}`,
    fr: ({ fault }) => `L’état du registre n’est pas signé comme il le faut. ${documentFaults[fault].fr}`,
  },
  'kept-unsigned': {
    ar: ({ fault }) => `الحالة المحفوظة من قبل ليست من هذا السجل. ${documentFaults[fault].ar}`,
    fr: ({ fault }) => `L’état gardé d’avant n’est pas de ce registre. ${documentFaults[fault].fr}`,
  },
  'tail-cut': {
    ar: ({ size, leaves }) => `قُطع آخر السجل: وُقع على ${size} قيدا وفيه ${leaves}.`,
    fr: ({ size, leaves }) =>
      `La fin du registre est coupée : ${size} écritures signées, ${leaves} présentes.`,
  },
  'leaves-added': {
    ar: ({ size, leaves }) => `أضيفت قيود: وُقع على ${size} قيدا وفيه ${leaves}.`,
    fr: ({ size, leaves }) => `Des écritures sont ajoutées : ${size} signées, ${leaves} présentes.`,
  },
  'leaf-altered': {
    ar: ({ index }) => `القيد رقم ${index} مغير.`,
    fr: ({ index }) => `L’écriture n° ${index} est modifiée.`,
  },
  'tile-altered': {
    ar: ({ path }) => `بصمات مغيرة: ${path}`,
    fr: ({ path }) => `Empreintes modifiées : ${path}`,
  },
  'history-rewritten': {
    ar: ({ from, size }) =>
      `أعيدت كتابة السجل: حين كان يضم ${size} قيدا كان فيه غيرها، ابتداء من القيد رقم ${from} أو بعده.`,
    fr: ({ from, size }) =>
      `Le registre est réécrit : quand il avait ${size} écritures, il en avait d’autres, à partir du n° ${from} ou après.`,
  },
  'event-altered': {
    ar: ({ stream, version }) => `الحدث ${stream} رقم ${version} مغير.`,
    fr: ({ stream, version }) => `L’événement ${stream} n° ${version} est modifié.`,
  },
  'event-missing': {
    ar: ({ stream, version }) => `الحدث ${stream} رقم ${version} ناقص.`,
    fr: ({ stream, version }) => `L’événement ${stream} n° ${version} manque.`,
  },
  'event-added': {
    ar: ({ stream, version }) => `الحدث ${stream} رقم ${version} مضاف.`,
    fr: ({ stream, version }) => `L’événement ${stream} n° ${version} est ajouté.`,
  },
  'event-malformed': {
    ar: ({ stream, version }) => `ما يقوله القيد عن الحدث ${stream} رقم ${version} ليس على صيغته.`,
    fr: ({ stream, version }) =>
      `Ce que l’écriture dit de l’événement ${stream} n° ${version} n’a pas la forme voulue.`,
  },
  'dossier-missing': {
    ar: ({ dossier }) => `أحصى إغلاق الاستقبال الملف ${dossier} وهو غير موجود في هذه النسخة.`,
    fr: ({ dossier }) => `La clôture a compté le dossier ${dossier}, et cette copie ne le contient pas.`,
  },
  'dossiers-differ': {
    ar: ({ counted, listed }) =>
      `أحصى إغلاق الاستقبال ${counted} ملفا، والملفات المذكورة بعده غيرها (${listed}).`,
    fr: ({ counted, listed }) =>
      `La clôture a compté ${counted} dossiers, et ceux qui sont énumérés ensuite sont autres (${listed}).`,
  },
  'version-missing': {
    ar: ({ stream, version }) => `تسلسل ${stream} منقطع عند ${version}.`,
    fr: ({ stream, version }) => `La suite de ${stream} s’interrompt à ${version}.`,
  },
  'words-altered': {
    ar: ({ id }) => `النص ${id} مغير.`,
    fr: ({ id }) => `Le texte ${id} est modifié.`,
  },
  'words-missing': {
    ar: ({ id }) => `النص ${id} ناقص.`,
    fr: ({ id }) => `Le texte ${id} manque.`,
  },
  'history-missing': {
    ar: ({ run }) => `يذكر السجل أن مسار المرحلة ${run} محفوظ، وهو غير موجود في هذه النسخة.`,
    fr: ({ run }) =>
      `Le registre dit que l’historique ${run} est conservé, et cette copie ne le contient pas.`,
  },
  'history-altered': {
    ar: ({ path }) => `ليس هذا المسار هو الذي سُجلت بصمته في السجل: ${path}`,
    fr: ({ path }) => `Cet historique n’est pas celui dont le registre porte l’empreinte : ${path}`,
  },
  'paper-missing': {
    ar: ({ file }) => `سُميت الوثيقة ${file} في إيداع، وهي غير موجودة في هذه النسخة دون سبب يصح.`,
    fr: ({ file }) =>
      `Un dépôt nomme la pièce ${file}, et cette copie ne la contient pas, sans motif qui vaille.`,
  },
  'erasure-not-recorded': {
    ar: ({ of }) => `قيل إن ${of} محي، ولا حدث في السجل يذكر محوا.`,
    fr: ({ of }) => `${of} est dit effacé, et aucun événement du registre ne dit un effacement.`,
  },
}

export function faultSentence(fault: BundleFault): { ar: string; fr: string } {
  const { ar, fr } = sentences[fault.kind] as Sentence<BundleFault>
  return { ar: ar(fault), fr: fr(fault) }
}
