import type { AccessRefusals } from '../access/refusals.ts'
import type { AwardRefusals } from '../award/refusals.ts'
import type { CallRefusals } from '../call/refusals.ts'
import type { ClosureRefusals } from '../closure/refusals.ts'
import type { CommitteeRefusals } from '../committee/refusals.ts'
import type { ContractRefusals } from '../contract/refusals.ts'
import type { DayOffRefusals } from '../day-off/refusals.ts'
import type { DossierRefusals } from '../dossier/refusals.ts'
import type { MilestoneRefusals } from '../milestone/refusals.ts'
import type { OfficeRefusals } from '../office/refusals.ts'
import type { RecordRefusals } from '../record/refusals.ts'
import type { SelectionRefusals } from '../selection/refusals.ts'
import type { SessionRefusals } from '../session/refusals.ts'
import type { TrancheRefusals } from '../tranche/refusals.ts'
import type { ProgrammeRefusals } from './refusals.ts'

/** Every refusal: a word, and the values its sentence needs (ids, instants, amounts, counts; never words of a person). */
export interface RefusalValues
  extends
    ProgrammeRefusals,
    CallRefusals,
    DossierRefusals,
    CommitteeRefusals,
    SelectionRefusals,
    AwardRefusals,
    ContractRefusals,
    MilestoneRefusals,
    TrancheRefusals,
    ClosureRefusals,
    DayOffRefusals,
    OfficeRefusals,
    AccessRefusals,
    RecordRefusals,
    SessionRefusals {}

export type RefusalWord = keyof RefusalValues

export type Refusal = { [W in RefusalWord]: { word: W } & RefusalValues[W] }[RefusalWord]
