import type { Language } from '../language.ts'

const ar = {
  savedAt: (time: string) => `حُفظ في ${time}`,
  notSaved: 'لم يُكتب شيء بعد',
  cannotSave: 'هذا المتصفح لا يحفظ: لا تغلقوا الصفحة قبل الإرسال',
  savedHere: 'محفوظ في هذا المتصفح وحده، إلى أن يُرسل.',
  check: 'مراجعة قبل الإرسال',
  checkTitle: 'راجعوا كل شيء',
  checkLead: 'هذا ما سيُسجل. بعد التسجيل لا يُغير ولا يُحذف.',
  change: 'تغيير',
  changeField: (label: string) => `تغيير: ${label}`,
  back: 'العودة إلى البرنامج',
  backToForm: 'العودة إلى الاستمارة',
  optional: 'اختياري',
  yes: 'نعم',
  no: 'لا',
  nothingGiven: 'لم يُذكر',
  faults: (n: number) =>
    n === 1
      ? 'بقي موضع واحد يحتاج إلى تصحيح'
      : n === 2
        ? 'بقي موضعان يحتاجان إلى تصحيح'
        : `مواضع تحتاج إلى تصحيح: ${n}`,
  sending: 'جار الإرسال',
  confirming:
    'أُرسل ولم يصل التأكيد بعد. نعيد السؤال بالرقم نفسه: لن يُسجل مرتين. يمكنكم ترك هذه الصفحة والعودة إليها.',
  done: 'سُجل',
  doneAt: (time: string, n: number | null) =>
    n === null ? `سُجل: ${time}` : `سُجل: ${time}، رقم ${n} في السجل`,
  doneLead: 'أُنجز هذا الإجراء وصار في السجل. ما يلي نسخة مما أُرسل.',
  anew: 'إجراء جديد من النوع نفسه',
  otherTab: 'تُكتب هذه الاستمارة في نافذة أخرى أيضا. ما ترونه هو آخر ما كُتب.',
  date: 'اليوم',
  time: 'الساعة',
  dateHelp: 'مثال: 16/02/2024',
  timeHelp: 'مثال: 16:30',
  onWall: 'بتوقيت المجلس',
  inWords: 'بالحروف',
  currency: 'درهم',
  amountHelp: 'مثال: 450.000,00',
  count: 'عدد',
  bidiStripped: 'حُذفت من النص علامات خفية تقلب اتجاه الكتابة. لم يتغير أي حرف.',
  tooLong: (limit: string) =>
    `النص أطول مما يُقبل (${limit} حرف على الأكثر). هو محفوظ هنا كاملا: اختصروه أو أرفقوه وثيقة.`,
  pastedTooLong: (limit: string) =>
    `النص الملصق أطول مما يُقبل (${limit} حرف على الأكثر) فلم يُلصق. ما كان مكتوبا باق.`,
  required: 'هذه الخانة لازمة.',
  requiredChoice: 'اختاروا واحدا.',
  amountWrong: 'اكتبوا مبلغا بالدرهم، مثل 450.000,00.',
  dateWrong: 'اكتبوا يوما موجودا، مثل 16/02/2024.',
  timeWrong: 'اكتبوا ساعة من 00:00 إلى 23:59، مثل 16:30.',
  timeSkipped: 'لا تأتي هذه الساعة في ذلك اليوم، بسبب تغير الساعة القانونية. اختاروا ساعة أخرى.',
  timeDoubled: 'تأتي هذه الساعة مرتين في ذلك اليوم، بسبب تغير الساعة القانونية. اختاروا ساعة أخرى.',
  countWrong: 'اكتبوا عددا صحيحا، مثل 12.',
  tooSmall: (least: number) => `العدد ${least} على الأقل.`,
  tooLarge: (most: number) => `العدد ${most} على الأكثر.`,
  wrong: 'لا تُقبل هذه القيمة. راجعوها.',
  partsWrong: 'راجعوا السطور المبينة.',
  definitionUnchanged: 'لم يُصحح شيء بعد. افتحوا الباب الذي تصححونه.',
  definitionContested: 'صُححت أبواب من موضع آخر أيضا. قرروا أولا ما يبقى من كل باب.',
  definitionWrong: (path: string, n: number) => `التعريف غير صحيح في ${n} موضع، أولها: ${path}.`,
  personTwice: 'الشخص نفسه مذكور مرتين.',
  answerEach: 'أجيبوا عن كل ملف.',
  bureauMissing: 'اذكروا الوصل، وكل عضو باسمه ومهمته وقرابته.',
  marksMissing: 'تنقص نقط. كل معيار يُنقط في كل ملف.',
  filesMissing: 'تنقص وثائق. ترسل الوثائق المطلوبة كلها دفعة واحدة.',
  unreachable: 'الخط مقطوع أو السجل بعيد المنال. ما كتبتموه محفوظ، ونعيد الإرسال بالرقم نفسه.',
  unknownAct: 'لا استمارة بهذا الاسم. عودوا إلى البرنامج واختاروا إجراء من قائمته.',
}

const fr: typeof ar = {
  savedAt: (time) => `enregistré à ${time.replace(':', ' h ')}`,
  notSaved: 'rien n’est encore saisi',
  cannotSave: 'ce navigateur ne garde rien : ne fermez pas la page avant l’envoi',
  savedHere: 'Gardé dans ce navigateur seul, jusqu’à l’envoi.',
  check: 'Vérifier avant l’envoi',
  checkTitle: 'Vérifiez tout',
  checkLead: 'Voici ce qui sera enregistré. Ensuite, rien ne se change ni ne s’efface.',
  change: 'Modifier',
  changeField: (label) => `Modifier : ${label}`,
  back: 'Revenir au programme',
  backToForm: 'Revenir au formulaire',
  optional: 'facultatif',
  yes: 'Oui',
  no: 'Non',
  nothingGiven: 'non indiqué',
  faults: (n) => (n === 1 ? 'Un point reste à corriger' : `${n} points restent à corriger`),
  sending: 'Envoi en cours',
  confirming:
    'Envoyé, pas encore confirmé. Nous redemandons sous le même numéro : rien ne sera enregistré deux fois. Vous pouvez quitter cette page et y revenir.',
  done: 'Enregistré',
  doneAt: (time, n) => (n === null ? `Enregistré : ${time}` : `Enregistré : ${time}, n° ${n} au registre`),
  doneLead: 'Cet acte est fait et figure au registre. Ci-dessous, la copie de ce qui est parti.',
  anew: 'Faire un autre acte de ce genre',
  otherTab:
    'Ce formulaire se remplit aussi dans une autre fenêtre. Vous voyez ce qui a été écrit en dernier.',
  date: 'Jour',
  time: 'Heure',
  dateHelp: 'exemple : 16/02/2024',
  timeHelp: 'exemple : 16:30',
  onWall: 'à l’heure du conseil',
  inWords: 'en lettres',
  currency: 'DH',
  amountHelp: 'exemple : 450.000,00',
  count: 'Nombre',
  bidiStripped:
    'Des signes invisibles, qui renversent le sens de l’écriture, ont été retirés du texte. Aucune lettre n’a changé.',
  tooLong: (limit) =>
    `Le texte dépasse ce qui est reçu (${limit} caractères au plus). Il est gardé ici en entier : abrégez-le ou joignez-le en pièce.`,
  pastedTooLong: (limit) =>
    `Le texte collé dépasse ce qui est reçu (${limit} caractères au plus) et n’a pas été collé. Ce qui était écrit demeure.`,
  required: 'Ce champ est nécessaire.',
  requiredChoice: 'Choisissez une réponse.',
  amountWrong: 'Écrivez un montant en dirhams, comme 450.000,00.',
  dateWrong: 'Écrivez un jour qui existe, comme 16/02/2024.',
  timeWrong: 'Écrivez une heure de 00:00 à 23:59, comme 16:30.',
  timeSkipped:
    'Cette heure n’existe pas ce jour-là, à cause du changement de l’heure légale. Choisissez une autre heure.',
  timeDoubled:
    'Cette heure vient deux fois ce jour-là, à cause du changement de l’heure légale. Choisissez une autre heure.',
  countWrong: 'Écrivez un nombre entier, comme 12.',
  tooSmall: (least) => `Le nombre est au moins ${least}.`,
  tooLarge: (most) => `Le nombre est au plus ${most}.`,
  wrong: 'Cette valeur n’est pas reçue. Revoyez-la.',
  partsWrong: 'Revoyez les lignes indiquées.',
  definitionUnchanged: 'Rien n’est encore corrigé. Ouvrez la partie à corriger.',
  definitionContested:
    'Des parties ont aussi été corrigées d’un autre bureau. Décidez d’abord de ce qui reste de chacune.',
  definitionWrong: (path, n) =>
    `La définition est fautive en ${n} ${n === 1 ? 'point' : 'points'}, d’abord : ${path}.`,
  personTwice: 'La même personne est nommée deux fois.',
  answerEach: 'Répondez pour chaque dossier.',
  bureauMissing: 'Indiquez le récépissé, et chaque membre avec son nom, sa fonction et son lien.',
  marksMissing: 'Il manque des notes. Chaque critère se note dans chaque dossier.',
  filesMissing: 'Il manque des pièces. Toutes se remettent en une fois.',
  unreachable:
    'La ligne est coupée ou le registre injoignable. Ce que vous avez saisi est gardé, et nous renvoyons sous le même numéro.',
  unknownAct: 'Aucun formulaire ne porte ce nom. Revenez au programme et choisissez un acte de sa liste.',
}

export const formWords = { ar, fr } satisfies Record<Language, typeof ar>
