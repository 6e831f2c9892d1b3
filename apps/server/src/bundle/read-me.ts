import type { BundleFile } from '@mithaq/bundle/format'

const ar = `نسخة كاملة من سجل برنامج
========================

في هذه النسخة كل ما قُرر في البرنامج كما سُجل في حينه، وما يثبت أنه لم يُغير ولم ينقص منه شيء. لا تحتاج إلى شبكة ولا إلى منصة المجلس.

ما فيها
  summary.ar.html    ملخص يُقرأ في أي متصفح
  summary.ar.pdf     ملخص للطبع على ورق المجلس
  events.jsonl       أحداث البرنامج وملفاته ومن اطلع على ماذا، سطر لكل حدث
  words.jsonl        النصوص التي تسميها الأحداث (الأسباب، المحاضر، المراجع)
  documents/         وثائق الملفات التي يجوز لكم الاطلاع عليها، واسم كل منها بصمته (SHA-256)
  histories/         ما احتفظ به محرك المسطرة، ملف لكل مرحلة، كما أُرشف بايتا ببايت (JSON، والمضامين base64)
  ledger/            السجل العمومي كله: القيود والبصمات والتوقيع (C2SP tlog-tiles)
  manifest.json      بيان المحتويات، وما ليس فيها ولماذا (absent)، وبصمته مسجلة في السجل العمومي
  verify.mjs         برنامج التحقق، ملف واحد يُقرأ ويعمل دون شبكة

كيف تتحققون
  1. فكوا ضغط النسخة في مجلد.
  2. خذوا مفتاح المجلس من موقعه (/ledger/vkey) أو من وثيقة رسمية، واحفظوه في ملف key.txt.
  3. نفذوا:   node verify.mjs --key key.txt        (Node من الإصدار 18 فما فوق)
  4. إن كانت لديكم حالة سابقة للسجل (checkpoint):   node verify.mjs --key key.txt --checkpoint FILE
`

const fr = `Copie complète du registre d’un programme
=========================================

Elle contient tout ce qui a été décidé, tel qu’enregistré en son temps, et de quoi constater que rien n’a été changé ni
ôté. Ni réseau ni plateforme du conseil ne sont nécessaires.

Contenu
  summary.fr.html    résumé, lisible dans tout navigateur
  summary.fr.pdf     résumé à imprimer, sur papier du conseil
  events.jsonl       événements du programme, de ses dossiers et des consultations, une ligne chacun
  words.jsonl        textes que les événements nomment (motifs, procès-verbaux, références)
  documents/         pièces des dossiers que vous pouvez consulter ; leur nom est leur empreinte (SHA-256)
  histories/         ce que le moteur de la procédure a gardé, un fichier par étape, tel qu’archivé à l’octet près (JSON, contenus en base64)
  ledger/            le registre public entier : écritures, empreintes, signature (C2SP tlog-tiles)
  manifest.json      bordereau, avec ce qui n’est pas joint et pourquoi (absent) ; son empreinte est inscrite au registre public
  verify.mjs         programme de vérification, un seul fichier, lisible, sans réseau

Vérifier
  1. Décompressez la copie dans un dossier.
  2. Prenez la clé du conseil sur son site (/ledger/vkey) ou dans un document officiel ; gardez-la dans key.txt.
  3. Lancez :   node verify.mjs --key key.txt        (Node 18 ou plus récent)
  4. Si vous gardez un état plus ancien du registre :   node verify.mjs --key key.txt --checkpoint FICHIER
`

/** How the bundle is read and verified, for whoever opens it without us. */
export const readMeFiles: readonly BundleFile[] = [
  { path: 'READ-ME.ar.txt', bytes: Buffer.from(ar) },
  { path: 'READ-ME.fr.txt', bytes: Buffer.from(fr) },
]
