import type { Book } from '../book';
import { formats, styles, withFormat } from '../../design/styles';
import type { CellStyle } from '../../description/description';
import type { TeamColumn } from './columns';
import { texts } from './texts';

/**
 * What cannot be read in a row, the days of the period that it is for, whether it counts, and where it
 * then stands for deals, and how many formulas it has lost: every other column follows, so that a bad entry spoils its own row and no total;
 * not printed.
 */
export function problemColumns({ localize }: Book, hasDeals: boolean): readonly TeamColumn[] {
  const helper = (
    id: 'problem' | 'firstDay' | 'lastDay' | 'counted' | 'teamRow' | 'sureRow' | 'missing',
    width: number,
    style: CellStyle = styles.note,
  ): TeamColumn => ({
    ...{ id, group: localize(texts.calculation), head: localize(texts[id]), width, style },
    isOfEveryRow: true,
  });
  const day = withFormat(styles.plain, formats.day);
  return [
    helper('problem', 24),
    ...[helper('firstDay', 13, day), helper('lastDay', 13, day)],
    helper('counted', 10),
    ...(hasDeals ? [helper('teamRow', 10), helper('sureRow', 10)] : []),
    helper('missing', 10),
  ];
}
