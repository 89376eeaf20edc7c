import type { Condition, Formula } from '../../../formula/formula';

/** What must hold of a block of the Plan sheet. */
export type Check = Formula<Condition>;
