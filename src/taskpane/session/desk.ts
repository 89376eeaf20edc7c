import type { Host } from '../host/host';
import type { Given, Now } from '../pane/now';

/** What a pane works on: where it stands, what it shows now, and how it goes on from there. */
export interface Desk {
  readonly host: Host;
  readonly now: () => Now;
  readonly set: (next: (now: Now) => Given) => void;
}

/** The same, with what the pane showed when something was asked for. */
export interface Asked extends Desk {
  readonly from: Now;
}
