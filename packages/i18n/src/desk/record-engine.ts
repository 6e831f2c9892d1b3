import type { Language } from '../language.ts'

const ar = {
  pendingTimers: 'المواعيد المضبوطة',
  noTimers: 'لا ينتظر المحرك أي موعد.',
  pendingWork: 'ما يقوم به المحرك الآن',
  attempt: (n: number) => `المحاولة ${n}`,
  runsTitle: 'الأشواط',
  runOf: 'منذ',
  jump: 'من هنا',
  year: (n: number) => `السنة ${n}`,
  dues: {
    'questions-end': 'آخر أجل لطرح الأسئلة',
    deadline: 'آخر أجل لإيداع الملفات',
    answer: 'أجل الجواب عن سؤال',
    completion: 'أجل استكمال ملف',
    'opposition-end': 'نهاية أجل التعرض',
    'visa-tacit': 'التأشيرة الضمنية',
    'standstill-end': 'نهاية أجل الانتظار',
    'signature-end': 'نهاية أجل التوقيع',
    'review-answer': 'أجل الجواب عن تظلم',
    'year-end': 'نهاية سنة البرنامج',
    'contract-end': 'نهاية الاتفاقية',
    reminder: 'تذكير أو إنذار',
    report: 'أجل تقرير',
  },
  otherDue: 'موعد آخر',
  replayLead:
    'يُعاد تشغيل تاريخ البرنامج كما حفظه المحرك على شفرة اليوم، وعلى شفرة زمنه إن كانت محفوظة هنا، ويُقال هل تقرر الشيء نفسه. لا يتغير شيء في البرنامج.',
  startReplay: 'إعادة تشغيل التاريخ',
  replayAgain: 'إعادته مرة أخرى',
  replaying: 'يُعاد تشغيل التاريخ شوطا بعد شوط. يمكنكم ترك هذه الصفحة والعودة إليها.',
  neverReplayed: 'لم يُعد تشغيل تاريخ هذا البرنامج بعد.',
  replayedOn: (day: string) => `آخر إعادة: ${day}`,
  agreesWhole: 'الشفرة والتاريخ متفقان',
  agreesWholeLead: (runs: number) =>
    `قررت شفرة اليوم في ${runs} من الأشواط ما قررته في حينه: الأوامر وترتيبها وما أُعطيت.`,
  differsWhole: 'الشفرة والتاريخ مختلفان',
  differsWholeLead:
    'أول اختلاف مذكور أمام شوطه. إما أن التاريخ المحفوظ غُيّر، أو أن الشفرة تقرر اليوم غير ما قررته: يُخبر به المسؤول التقني.',
  unreadWhole: 'لم يُقرأ التاريخ كله',
  unreadWholeLead: 'ما أُعيد تشغيله متفق، وما يلي لم يُقرأ كما حُفظ.',
  engineSaid: 'قول المحرك',
  today: 'شفرة اليوم',
  ofItsTime: 'شفرة زمنه',
  events: 'وقائع المحرك',
  verdicts: {
    agrees: 'متفقة',
    differs: 'مختلفة',
    'not-held': 'غير محفوظة هنا',
    'same-as-today': 'هي شفرة اليوم',
  },
  recordedThen: 'في التاريخ',
  replayedNow: 'في الإعادة',
  order: 'ترتيب الأوامر',
  build: 'بصمة الشفرة',
  failures: {
    'too-long': 'تجاوزت الإعادة وقتها. أعيدوا المحاولة.',
    'worker-lost': 'انقطعت الإعادة قبل نهايتها. أعيدوا المحاولة.',
    broken: 'لم تتم الإعادة بسبب خلل. أعيدوا المحاولة، أو أخبروا المسؤول التقني.',
  },
}

const fr: typeof ar = {
  pendingTimers: 'Échéances posées',
  noTimers: 'Le moteur n’attend aucune échéance.',
  pendingWork: 'Ce que le moteur fait en ce moment',
  attempt: (n) => `essai ${n}`,
  runsTitle: 'Exécutions',
  runOf: 'depuis',
  jump: 'lire d’ici',
  year: (n) => `année ${n}`,
  dues: {
    'questions-end': 'fin des questions',
    deadline: 'fin du dépôt',
    answer: 'terme d’une réponse',
    completion: 'terme d’un complément',
    'opposition-end': 'fin du délai d’opposition',
    'visa-tacit': 'visa tacite',
    'standstill-end': 'fin du délai d’attente',
    'signature-end': 'fin du délai de signature',
    'review-answer': 'terme d’un recours',
    'year-end': 'fin d’année du programme',
    'contract-end': 'fin de la convention',
    reminder: 'rappel ou mise en demeure',
    report: 'terme d’un rapport',
  },
  otherDue: 'autre échéance',
  replayLead:
    'L’historique gardé par le moteur est rejoué sur le code d’aujourd’hui, et sur celui de son temps s’il est conservé ici ; la page dit si tous décident de même. Rien ne change dans le programme.',
  startReplay: 'Rejouer l’historique',
  replayAgain: 'Rejouer de nouveau',
  replaying:
    'L’historique est rejoué, exécution après exécution. Vous pouvez quitter cette page et y revenir.',
  neverReplayed: 'L’historique de ce programme n’a pas encore été rejoué.',
  replayedOn: (day) => `Dernier rejeu : ${day}`,
  agreesWhole: 'Le code et l’historique s’accordent',
  agreesWholeLead: (runs) =>
    runs === 1
      ? 'Dans l’unique exécution, le code d’aujourd’hui décide comme alors : mêmes commandes, même ordre, mêmes valeurs.'
      : `Dans ${runs} exécutions, le code d’aujourd’hui décide comme alors : mêmes commandes, même ordre, mêmes valeurs.`,
  differsWhole: 'Le code et l’historique diffèrent',
  differsWholeLead:
    'La première différence est donnée devant son exécution. Ou bien l’historique gardé a été modifié, ou bien le code décide aujourd’hui autrement : à signaler au responsable technique.',
  unreadWhole: 'L’historique n’a pas été lu en entier',
  unreadWholeLead: 'Ce qui a été rejoué concorde ; ce qui suit n’a pas été lu tel que gardé.',
  engineSaid: 'Le moteur dit',
  today: 'Code d’aujourd’hui',
  ofItsTime: 'Code de son temps',
  events: 'Événements',
  verdicts: {
    agrees: 's’accorde',
    differs: 'diffère',
    'not-held': 'non conservé ici',
    'same-as-today': 'c’est celui d’aujourd’hui',
  },
  recordedThen: 'Dans l’historique',
  replayedNow: 'Au rejeu',
  order: 'ordre des commandes',
  build: 'Empreinte du code',
  failures: {
    'too-long': 'Le rejeu a dépassé son temps. Relancez-le.',
    'worker-lost': 'Le rejeu s’est interrompu. Relancez-le.',
    broken: 'Le rejeu n’a pas abouti. Relancez-le, ou prévenez le responsable technique.',
  },
}

/** What the engine waits for, and its history replayed. */
export const engineWords = { ar, fr } satisfies Record<Language, typeof ar>
