import { functions } from './functions';
import type { CellFunctions } from './on-call';

/** The cells' edge: functions.js gives the page every COMP function, or names them to Excel itself. */
if (globalThis.takeFunctions) globalThis.takeFunctions(functions as CellFunctions);
else if (typeof CustomFunctions !== 'undefined') CustomFunctions.associate(functions);
