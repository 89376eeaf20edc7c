import type { PartPlaces } from '../plan-places';
import type { Check } from './check';
import type { PartPage } from './context';
import type { BothForms } from './component/earned-here';

/** A component's block as it stands on the page, with what the rest of the page reads of it. */
export interface WrittenPart {
  readonly places: PartPlaces;
  /** What the block's example pays; nothing where the component pays nothing. */
  readonly payout?: string;
  /** The same before its limits, where they have a cell of their own. */
  readonly earned?: string;
  /** What each of several example deals pays, before the limits of the period. */
  readonly deals?: readonly string[];
  /** What the example earns before its limits, in both forms. */
  readonly compared?: BothForms;
  readonly factor?: string;
  readonly checks: readonly Check[];
  readonly end: number;
}

/** Where a block's body begins, and what stands in it already. */
export interface Here {
  readonly page: PartPage;
  readonly first: number;
  readonly inputs: PartPlaces;
  readonly quota: string | undefined;
}
