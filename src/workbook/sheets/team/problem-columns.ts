import { countedOf, problemOf } from '../../../plan/payee/problems';
import type { Book } from '../book';
import type { DealsPlaces } from '../deals/deals-places';
import { styles } from '../../design/styles';
import type { TeamColumn } from './columns';
import { texts } from './texts';

/**
 * What cannot be read in a row, and whether the row counts: one column each, which every other column
 * follows, so that a bad entry spoils its own row and no total; not printed.
 */
export function problemColumns(book: Book, deals: DealsPlaces | undefined): readonly TeamColumn[] {
  const { localize } = book;
  const group = localize(texts.calculation);
  return [
    {
      ...{ id: 'problem', group, head: localize(texts.problem), width: 24, style: styles.note },
      isOfEveryRow: true,
      formula: problemOf(book.plan, deals, localize),
    },
    {
      ...{ id: 'counted', group, head: localize(texts.counted), width: 10, style: styles.note },
      isOfEveryRow: true,
      formula: countedOf,
    },
  ];
}
