import type { Attempt } from '../../workbook/change/attempt';
import type { Host } from '../host/host';
import type { Given, Now } from '../pane/now';

/** What a pane works on: where it stands, what it shows now, and how it goes on from there. */
export interface Desk {
  readonly host: Host;
  readonly now: () => Now;
  readonly set: (next: (now: Now) => Given) => void;
}

/** The same, with what the pane showed when something was asked for. */
export interface Question extends Desk {
  readonly from: Now;
}

/** The same, for something that the person waits for and may cancel. */
export interface Asked extends Question {
  readonly attempt: Attempt;
  /** Ends what goes on elsewhere, such as in a worker. */
  readonly signal: AbortSignal;
}
