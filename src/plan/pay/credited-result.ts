import type { Formula } from '../../formula/formula';
import { creditedAs } from '../../formula/operators/numbers/rounded';
import type { Unit } from '../../formula/unit';
import { typedResult } from '../component-places';

/** A result to its unit's decimals: compared, a text is an error then and dust costs nothing. */
export const creditedResult = (k: number, unit: Unit): Formula<number> =>
  creditedAs(unit, typedResult(k, unit));
