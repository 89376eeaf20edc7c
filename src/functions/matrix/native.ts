import type { LocalizedText } from '../../engine/words';
import { type Formula, constant, named } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { isBelow } from '../../formula/operators/conditions/comparisons';
import { anyOf } from '../../formula/operators/conditions/conditions';
import { lifted } from '../../formula/operators/conditions/reaches';
import { columnsOf, inRow, rowReached, rowsOf } from '../../formula/operators/lookups/lookups';
import { atCrossing } from '../../formula/operators/lookups/crossing';
import { minus } from '../../formula/operators/numbers/minus';
import { over } from '../../formula/operators/numbers/over';
import { plus } from '../../formula/operators/numbers/plus';
import { times } from '../../formula/operators/numbers/times';
import { type Column, cell, native } from '../native/native';

/** One measure on its edge of the grid: what it reaches, and how far it is to the next threshold. */
interface OnEdge {
  readonly isBelowAll: ReturnType<typeof isBelow>;
  readonly place: Formula<number>;
  readonly next: Formula<number>;
  readonly share: Formula<number>;
}

function onEdge(
  words: LocalizedText,
  measure: Formula<number>,
  edge: Column,
  { count, at }: { count: Formula<number>; at: (place: Formula<number>) => Formula<number> },
): OnEdge {
  const step = (en: string, da: string, formula: Formula<number>) =>
    named({ en: `${en} ${words.en}`, da: `${da} ${words.da}` }, formula);
  const reached = step('reached', 'nået', lifted(measure));
  const place = step('place', 'plads', rowReached(reached, edge.all));
  const isLast = isBelow(place, count);
  const next = step('next', 'næste', choose(isLast, plus(place, constant(1)), place));
  const [from, to] = [at(place), at(next)];
  return {
    isBelowAll: isBelow(reached, edge.first),
    ...{ place, next },
    share: step(
      'share',
      'andel',
      choose(isLast, over(minus(measure, from), minus(to, from)), constant(0)),
    ),
  };
}

/** The cell that both measures reach, or the straight lines between the four cells around them. */
export const matrix = native({
  takes: {
    down: cell,
    across: cell,
    grid: { kind: 'grid' },
    method: { kind: 'word', words: ['steps', 'linear'], optional: true },
  },
  shown: [
    { when: { en: 'steps', da: 'trin' }, given: {} },
    { when: { en: 'linear', da: 'lineær' }, given: { method: 'linear' } },
  ],
  write({ down, across, grid, method = 'steps' }) {
    const one = onEdge({ en: 'down', da: 'ned' }, down, grid.down, {
      count: rowsOf(grid.down.all),
      at: (place) => inRow(grid.down.all, place),
    });
    const other = onEdge({ en: 'across', da: 'hen' }, across, grid.across, {
      count: columnsOf(grid.across.all),
      at: (place) => atCrossing(constant(1), place, grid.across.all),
    });
    const inRowAt = (row: Formula<number>) => {
      const here = atCrossing(row, other.place, grid.cells);
      if (method === 'steps') return here;
      const next = atCrossing(row, other.next, grid.cells);
      return plus(here, times(other.share, minus(next, here)));
    };
    const line = (en: string, da: string, row: Formula<number>) =>
      method === 'steps' ? inRowAt(row) : named({ en, da }, inRowAt(row));
    const above = line('above', 'over', one.place);
    const given =
      method === 'steps'
        ? above
        : plus(above, times(one.share, minus(line('below', 'under', one.next), above)));
    return choose(anyOf([one.isBelowAll, other.isBelowAll]), constant(0), given);
  },
});
