import { functions } from './functions';

/** The cells' edge: functions.js names every COMP function to Excel. */
// In a tab of a browser where Microsoft's library is out of reach, nobody asks for a function.
if (typeof CustomFunctions !== 'undefined') CustomFunctions.associate(functions);
