import { type Column, type Condition, type Formula, constant } from '../../formula';
import { total } from './column';
import { isEqual } from '../conditions/comparisons';
import { rounded } from '../numbers/rounded';

/** Whether shares are a whole: that they add up to 1, without the dust of adding. */
export const isWhole = (shares: Formula<Column<number>>): Formula<Condition> =>
  isEqual(rounded(total(shares), constant(9)), constant(1));
