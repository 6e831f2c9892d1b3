/** Kin of a councillor, as the association declares it on its word for each member of its bureau. */
export type Kinship = 'none' | 'councillor' | 'spouse' | 'ascendant' | 'descendant'

/** What an association files. Persons' names live here, never in an event. */
export interface DossierBody {
  papers: { paper: string; file: string }[]
  /** The receipt of declaration: the final one, or a provisional one with its date. */
  receipt: { kind: 'final' | 'provisional'; issuedOn: string }
  bureau: { name: string; office: string; kinship: Kinship }[]
  bureauMandateEndsOn: string
}
