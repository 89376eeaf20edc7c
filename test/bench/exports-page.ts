import { exportTimes, hostileTimes } from './exports';

/** What a page runs: an export as the pane reads it, with nothing of Node at hand. */
Object.assign(globalThis, { benchExports: () => `${exportTimes()}\n\n${hostileTimes()}` });
