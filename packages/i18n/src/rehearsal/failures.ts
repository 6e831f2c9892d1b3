import type { RehearsalFailure } from '@mithaq/domain/rehearsal/result'
import type { BothLanguages } from '../language.ts'

/** Why a rehearsal has no result, and what to do. */
export const rehearsalFailures: Record<RehearsalFailure, BothLanguages> = {
  'worker-lost': {
    ar: 'توقف الخادم الذي كان يجري المحاكاة قبل نهايتها. لم يتأثر البرنامج. أعيدوا المحاكاة.',
    fr: 'Le serveur qui menait la répétition s’est arrêté avant la fin. Le programme n’en est pas affecté. Relancez-la.',
  },
  'too-long': {
    ar: 'تجاوزت المحاكاة الوقت المسموح به فأوقفت. لم يتأثر البرنامج. أعيدوها عندما يخف الحمل على الخادم.',
    fr: 'La répétition a dépassé le temps accordé et a été arrêtée. Le programme n’en est pas affecté. Relancez-la quand le serveur est moins chargé.',
  },
  broken: {
    ar: 'انقطعت المحاكاة بسبب خطأ في المنصة. لم يتأثر البرنامج. أخبروا المسؤول التقني.',
    fr: 'La répétition a été interrompue par un défaut de la plateforme. Le programme n’en est pas affecté. Prévenez le responsable technique.',
  },
}
