import type { Book } from '../book';
import { styles, withFormat } from '../../design/styles';
import type { DealColumn } from './columns';
import { texts } from './texts';

/** The z-score of an amount that stands out, and everything noticed about the deal, in words. */
export function reviewColumns({ localize }: Book): readonly DealColumn[] {
  const group = localize(texts.review);
  return [
    {
      ...{ id: 'score', group, head: localize(texts.score), width: 9 },
      style: withFormat(styles.number, '0.0'),
    },
    { id: 'flags', group, head: localize(texts.flags), width: 44, style: styles.words },
  ];
}
