import { type Condition, type Formula, type Text, constant } from '../../formula/formula';
import { beginsAsNoNumber } from '../../formula/operators/texts/begins-as-no-number';
import { joined } from '../../formula/operators/texts/joined';
import { isAlike } from '../../formula/operators/texts/texts';

/**
 * What holds where a spreadsheet finds a name, which is not blank, by itself as it finds its key: the key is
 * the name itself, so that nothing in it is a pattern, and no cell holds a number that has the same key.
 * Typed cells are looked through several times as fast as calculated keys.
 */
export const foundAsTyped = (name: Formula<Text>, key: Formula<Text>): Formula<Condition>[] => [
  beginsAsNoNumber(name),
  isAlike(key, joined(constant('k '), name)),
];
