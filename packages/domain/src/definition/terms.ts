import type { Terms } from '../programme/terms.ts'
import { digestOf } from './digest.ts'
import type { Definition } from './schema.ts'

/** The numbers of a definition that rules need; see {@link Terms}. */
export function termsOf(definition: Definition): Terms {
  const { values } = definition.rulePack
  return {
    definition: digestOf(definition),
    rulePack: { id: definition.rulePack.id, version: definition.rulePack.version },
    channels: definition.channels.map(({ id, isCompulsory }) => ({ id, isCompulsory })),
    publicationDays: values.publication.value.length,
    addendumWindowDays: values.addendumWindow.value.length,
    addendumExtensionDays: values.addendumExtension.value.length,
    papers: definition.papers.map(({ id, part, isRequired }) => ({ id, part, isRequired })),
    receiptDays: values.provisionalReceipt.value.length,
    seats: definition.committee.seats.map(({ id, isChair, isSecretary }) => ({ id, isChair, isSecretary })),
    technicalThreshold: definition.technicalThreshold.percent,
    criteria: definition.criteria.map(({ id, part, weight, threshold }) => ({
      id,
      part,
      weight,
      ...(threshold !== undefined && { threshold }),
    })),
    isVisaRequired: values.isVisaRequired.value,
    isVisaTacit: values.isVisaTacit.value,
    budget: definition.budget.total,
    tranches: definition.tranches.map(({ id, amount, after }) => ({
      id,
      amount,
      after,
      justifiedShare: values.justifiedShare.value,
    })),
    milestones: definition.milestones.map(({ id, kind, indicators }) => ({
      id,
      kind,
      indicators: indicators.map((indicator) => indicator.id),
    })),
  }
}
