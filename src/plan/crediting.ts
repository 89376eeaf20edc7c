import type { Measure } from './measure';

/** What deals credit and pay to payees by name, indexed once for a whole team. */
export interface Crediting {
  /** Whether a measure is credited from deals; others are typed for each payee. */
  readonly credits: (measure: Measure) => boolean;
  /** What counts towards a measure, to the cent. */
  readonly credit: (measureId: string, payee: string) => number;
  /** What a component pays by deal, to the cent: the payee's parts of all deals. */
  readonly pay: (componentId: string, payee: string) => number;
}
