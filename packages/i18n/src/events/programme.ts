import type { EventData } from '@mithaq/domain/programme/event'

type ProgrammeEventType = 'programmeDrafted' | 'programmeEnded'

export const programmeEventsAr = {
  programmeDrafted: 'أُعد مشروع البرنامج.',
  programmeEnded: 'انتهت المسطرة: {outcome}.',
} satisfies Record<ProgrammeEventType & keyof EventData, string>

export const programmeEventsFr = {
  programmeDrafted: 'Le projet de programme est établi.',
  programmeEnded: 'La procédure a pris fin : {outcome}.',
} satisfies Record<ProgrammeEventType & keyof EventData, string>
