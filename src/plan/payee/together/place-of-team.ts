import { own } from '../../ledger/places';

/** The place of the first row of the row's team; 0 without one. */
export const teamPlace = own('teamPlace');
