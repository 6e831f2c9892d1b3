/**
 * On what an act rests. Texts were read second hand unless marked verified: a screen shows the mark
 * (`../shared/data/morocco.md` section 4 lists what is to be read in the Bulletin officiel).
 */
export const grounds = {
  'terms-of-reference': { ar: 'دفتر التحملات', fr: 'Termes de référence', isVerified: true },
  'organic-law-112-14': {
    ar: 'القانون التنظيمي رقم 112.14 المتعلق بالعمالات والأقاليم',
    fr: 'Loi organique n° 112-14 relative aux préfectures et provinces',
    isVerified: false,
  },
  'circular-7-2003': {
    ar: 'منشور الوزير الأول رقم 7/2003 المتعلق بالشراكة مع الجمعيات',
    fr: 'Circulaire du Premier ministre n° 7/2003 relative au partenariat avec les associations',
    isVerified: true,
  },
  'circular-13-2022': {
    ar: 'منشور رئيس الحكومة رقم 13/2022',
    fr: 'Circulaire du Chef du gouvernement n° 13/2022',
    isVerified: false,
  },
  'circular-d1854-2022': {
    ar: 'دورية وزير الداخلية عدد D1854 بتاريخ 17 مارس 2022',
    fr: "Circulaire du ministre de l'Intérieur n° D1854 du 17 mars 2022",
    isVerified: false,
  },
  'law-55-19': {
    ar: 'القانون رقم 55.19 المتعلق بتبسيط المساطر والإجراءات الإدارية',
    fr: 'Loi n° 55-19 relative à la simplification des procédures administratives',
    isVerified: false,
  },
  'law-03-01': {
    ar: 'القانون رقم 03.01 بشأن إلزام الإدارات بتعليل قراراتها',
    fr: 'Loi n° 03-01 relative à la motivation des décisions administratives',
    isVerified: false,
  },
  'law-43-20': {
    ar: 'القانون رقم 43.20 المتعلق بخدمات الثقة',
    fr: 'Loi n° 43-20 relative aux services de confiance',
    isVerified: true,
  },
  'decree-2-17-450': {
    ar: 'المرسوم رقم 2.17.450 المتعلق بمحاسبة العمالات والأقاليم',
    fr: 'Décret n° 2-17-450 relatif à la comptabilité des préfectures et provinces',
    isVerified: false,
  },
  'decree-2-05-916': {
    ar: 'المرسوم رقم 2.05.916 بشأن أيام ومواقيت العمل بالإدارات',
    fr: 'Décret n° 2-05-916 relatif aux jours et horaires de travail des administrations',
    isVerified: false,
  },
  'law-15-97': {
    ar: 'القانون رقم 15.97 بمثابة مدونة تحصيل الديون العمومية',
    fr: 'Loi n° 15-97 formant code de recouvrement des créances publiques',
    isVerified: false,
  },
  'law-09-08': {
    ar: 'القانون رقم 09.08 المتعلق بحماية الأشخاص الذاتيين تجاه معالجة المعطيات ذات الطابع الشخصي',
    fr: 'Loi n° 09-08 relative à la protection des personnes physiques à l’égard du traitement des données à caractère personnel',
    isVerified: false,
  },
  'council-deliberation': { ar: 'مقرر المجلس', fr: 'Délibération du conseil', isVerified: true },
  contract: { ar: 'اتفاقية الشراكة', fr: 'Convention de partenariat', isVerified: true },
} as const satisfies Record<string, { ar: string; fr: string; isVerified: boolean }>

export type Ground = keyof typeof grounds
