import { flagOf } from '../../../plan/payee/flags';
import type { Book } from '../book';
import { formats, styles, withFormat } from '../../design/styles';
import type { TeamColumn } from './columns';
import { texts } from './texts';

/** What is worth a second look, in words. */
export function flagColumn(book: Book): TeamColumn {
  const { localize } = book;
  return {
    ...{
      id: 'flag',
      group: localize(texts.review),
      head: localize(texts.flags),
      width: 32,
      style: styles.words,
    },
    isOfEveryRow: true,
    formula: flagOf(book.plan, book.sheets.deals !== undefined, localize, texts.notPaid),
  };
}

/** How far a payout is from the median; not printed. */
export const distanceColumn = ({ localize }: Book): TeamColumn => ({
  ...{
    id: 'distance',
    group: localize(texts.calculation),
    head: localize(texts.distance),
    width: 14,
  },
  style: withFormat(styles.plain, formats.cents),
});
