import type { CallRefusals } from '@mithaq/domain/call/refusals'

export const callAr = {
  'grounding-deliberation-missing':
    'لم يُسجل بعد مقرر المجلس الذي يأذن بالبرنامج. على المكلف بالشراكات تسجيله أولا.',
  'grounding-not-executory':
    'لا يصير مقرر المجلس قابلا للتنفيذ إلا ابتداء من {from}: ما زال بإمكان العامل أن يتعرض عليه أو أن يرفض التأشير. انتظروا ذلك الحين ثم صادقوا على دفتر التحملات.',
  'visa-before-deliberation': 'تاريخ التأشيرة {date} سابق لتاريخ المداولة {heldOn}. صححوا أحد التاريخين.',
  'already-recorded': 'سُجل هذا من قبل. لا داعي لتسجيله مرة أخرى.',
  'terms-not-approved': 'لم يوافق رئيس المجلس بعد على دفتر التحملات. الموافقة تسبق النشر.',
  'terms-already-approved': 'وافق رئيس المجلس على دفتر التحملات من قبل. أي تغيير يكون بملحق تصحيحي.',
  'draft-unchanged': 'هذا التعريف هو تعريف المشروع نفسه. صححوه قبل إرساله.',
  'draft-corrected-meanwhile':
    'صُحح المشروع من موضع آخر بعد أن فتحتموه، ولم يُسجل تصحيحكم. ما كتبتموه محفوظ: راجعوا ما تغير ثم أرسلوا تصحيحكم من جديد.',
  'draft-revised': 'صُحح المشروع بعد أن اطلعتم عليه. أعيدوا قراءة دفتر التحملات ثم وافقوا عليه.',
  'channel-unknown': 'لا يذكر دفتر التحملات قناة النشر «{channel}». اختاروا قناة من قائمته.',
  'channels-missing':
    'على المكلف بالشراكات تسجيل النشر في كل القنوات الإلزامية. {channelsCount, plural, one {تبقى قناة واحدة} two {تبقى قناتان} few {تبقى # قنوات} other {تبقى # قناة}}: {channels}.',
  'call-already-published': 'نُشر الإعلان من قبل. أي تغيير يكون بملحق تصحيحي أو بتمديد الأجل.',
  'call-not-published': 'لم يُنشر الإعلان بعد. انتظروا نشره.',
  'publication-too-short':
    'بين النشر وآخر أجل للإيداع {days, plural, zero {أقل من يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يوما} other {# يوم}}، والحد الأدنى {needed, plural, zero {0 يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يوما} other {# يوم}}. حددوا أجلا أبعد.',
  'instant-in-the-future': 'التاريخ المذكور، {at}، لم يحن بعد. سجلوا ما وقع فعلا.',
  'questions-closed': 'انتهى أجل طرح الأسئلة: {endedAt}. الأجوبة المنشورة متاحة للجميع.',
  'question-unknown': 'لا يوجد سؤال بالمرجع «{question}» في هذا الإعلان.',
  'question-already-answered': 'أجاب المجلس عن هذا السؤال من قبل.',
  'deadline-passed': 'انقضى آخر أجل لإيداع الملفات: {deadline}. لا يُقبل هذا الإجراء بعده.',
  'deadline-not-later': 'آخر أجل لإيداع الملفات هو {deadline}. يجب أن يكون الأجل الجديد بعده.',
  'extension-too-short':
    'صدر الملحق التصحيحي قرب آخر أجل، فيلزم تمديده {needed, plural, one {يوما واحدا} two {يومين} few {# أيام} many {# يوما} other {# يوم}} على الأقل. الأجل المقترح يمدده {days, plural, zero {أقل من يوم} one {يوما واحدا} two {يومين} few {# أيام} many {# يوما} other {# يوم}}.',
  'not-yet-due': 'يُنجز هذا الإجراء ابتداء من {dueAt}. لم يحن هذا الوقت بعد.',
} satisfies Record<keyof CallRefusals, string>
