import type { Flow } from '../retention/ratios';
import type { Sum } from '../said/of-deals';
import type { Measure } from '../measure';
import type { Payee } from '../people';

/** What deals credit and pay to the rows of payees, added up once for a whole team. */
export interface Crediting {
  /** Whether a measure comes from deals; others are typed for each payee. */
  readonly credits: (measure: Measure) => boolean;
  /** What counts towards a measure, to the cent. */
  readonly credit: (measureId: string, payee: Payee) => number;
  /** What the payee's deals take from a base or add to it, to the cent. */
  readonly retained: (flow: Flow, payee: Payee) => number;
  /** Of a measure that is what deals say: what the payee's deals weigh, and what that comes to. */
  readonly said: (sum: Sum, measureId: string, payee: Payee) => number;
  /** What a component pays by deal, to the cent: the payee's parts of all deals. */
  readonly pay: (componentId: string, payee: Payee) => number;
  /** The same deal by deal, in the order of the deals. */
  readonly deals: (componentId: string, payee: Payee) => readonly PaidDeal[];
}

/** What one deal pays a payee. */
export interface PaidDeal {
  readonly deal: string;
  readonly customer: string;
  /** Undefined where the component has none for the deal. */
  readonly rate: number | undefined;
  /** To the cent: the payee's parts, of all roles. */
  readonly pay: number;
}
