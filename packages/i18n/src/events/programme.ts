import type { EventData } from '@mithaq/domain/programme/event'

type ProgrammeEventType = 'programmeDrafted' | 'draftRevised' | 'programmeEnded'

export const programmeEventsAr = {
  programmeDrafted: 'أُعد مشروع البرنامج.',
  draftRevised: 'صُحح مشروع البرنامج قبل نشره. الموافقة على دفتر التحملات والتعليق يعادان.',
  programmeEnded: 'انتهت المسطرة: {outcome}.',
} satisfies Record<ProgrammeEventType & keyof EventData, string>

export const programmeEventsFr = {
  programmeDrafted: 'Le projet de programme est établi.',
  draftRevised:
    'Le projet de programme est corrigé avant sa publication. Les termes de référence sont à approuver à nouveau, et l’appel à afficher à nouveau.',
  programmeEnded: 'La procédure a pris fin : {outcome}.',
} satisfies Record<ProgrammeEventType & keyof EventData, string>
