import type { Condition, Formula, Text } from '../../../formula/formula';
import { joined } from '../../../formula/operators/texts/joined';
import { isError } from '../../../formula/operators/conditions/typed';
import { creditedMeasures, dealRoles } from '../../../plan/deals/roles';
import { cardParts } from '../../../plan/parts';
import type { Book } from '../book';
import { own } from './columns';

type OfPlan = Pick<Book, 'plan'>;

/** Whether an error stands where a name belongs: joined, one is all. */
export const hasError = (book: OfPlan): Formula<Condition> => hasErrorIn(nameIds(book));

/** The same without the measure, whose own formula asks it. */
export const hasOtherError = (book: OfPlan): Formula<Condition> =>
  hasErrorIn(nameIds(book).filter((id) => id !== 'measure'));

const hasErrorIn = (ids: readonly string[]): Formula<Condition> =>
  isError(joined(...ids.map((id) => own<Text>(id))));

function nameIds({ plan }: OfPlan): readonly string[] {
  const closers = cardParts(plan).some(({ component }) => component.model === 'by-closer');
  return [
    ...['deal', 'customer'],
    ...(creditedMeasures(plan).length < 2 ? [] : ['measure']),
    ...(closers ? ['closer'] : []),
    ...dealRoles(plan).map((role) => `owner:${role}`),
  ];
}
