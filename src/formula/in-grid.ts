import type { ThresholdRule } from '../engine/payout-table';
import type { LocalizedText } from '../engine/words';
import { type Column, type Formula, constant, named } from './formula';
import { choose } from './operators/conditions/choose';
import { isBelow } from './operators/conditions/comparisons';
import { anyOf } from './operators/conditions/conditions';
import { least } from './operators/numbers/least';
import { minus } from './operators/numbers/minus';
import { over } from './operators/numbers/over';
import { plus } from './operators/numbers/plus';
import { times } from './operators/numbers/times';
import { atCrossing } from './operators/lookups/crossing';
import { columnsOf, inRow, rowReached, rowsOf } from './operators/lookups/lookups';
import { rowAbove } from './operators/lookups/row-begun';
import { toReach } from './reached-row';

/** The thresholds along one side of a grid, and the first of them. */
interface Edge {
  readonly all: Formula<Column<number>>;
  readonly first: Formula<number>;
}

/** A grid without its edges, and each edge by itself. */
export interface Grid {
  readonly down: Edge;
  readonly across: Edge;
  readonly cells: Formula<Column<Column<number>>>;
}

/** When a threshold is reached, and what holds below the first: nothing, or its row or column. */
export interface Reading {
  readonly reached?: ThresholdRule;
  readonly below?: 'nothing' | 'first';
}

/** One measure on its edge of the grid: what it reaches, and how far it is to the next threshold. */
interface OnEdge {
  readonly isBelowAll: ReturnType<typeof isBelow>[];
  readonly place: Formula<number>;
  readonly next: Formula<number>;
  readonly share: Formula<number>;
}

function onEdge(
  words: LocalizedText,
  measure: Formula<number>,
  edge: Edge,
  { count, at }: { count: Formula<number>; at: (place: Formula<number>) => Formula<number> },
  { reached: rule = 'at', below = 'nothing' }: Reading,
): OnEdge {
  const step = (en: string, da: string, formula: Formula<number>) =>
    named({ en: `${en} ${words.en}`, da: `${da} ${words.da}` }, formula);
  const reached = step('reached', 'nået', toReach(rule, measure));
  const isBelowAll = isBelow(reached, edge.first);
  const begun = rule === 'at' ? rowReached(reached, edge.all) : rowAbove(measure, edge.all);
  const place = step(
    'place',
    'plads',
    below === 'first' ? choose(isBelowAll, constant(1), begun) : begun,
  );
  const next = step('next', 'næste', least(plus(place, constant(1)), count));
  const [from, to] = [at(place), at(next)];
  return {
    isBelowAll: below === 'first' ? [] : [isBelowAll],
    ...{ place, next },
    share: step(
      'share',
      'andel',
      choose(isBelow(place, count), over(minus(measure, from), minus(to, from)), constant(0)),
    ),
  };
}

/**
 * What stands in a grid at two measures: the cell that both reach, or the straight lines between the
 * four cells around them. Below the first threshold of either it is 0, or what stands in the first row
 * or column; above the last one it stays. Lines meet in their points, however a threshold is reached.
 */
export function inGrid(
  { down: downEdge, across: acrossEdge, cells }: Grid,
  down: Formula<number>,
  across: Formula<number>,
  method: 'steps' | 'linear',
  reading: Reading = {},
): Formula<number> {
  const rows = {
    count: rowsOf(downEdge.all),
    at: (place: Formula<number>) => inRow(downEdge.all, place),
  };
  const one = onEdge({ en: 'down', da: 'ned' }, down, downEdge, rows, reading);
  const columns = {
    count: columnsOf(acrossEdge.all),
    at: (place: Formula<number>) => atCrossing(constant(1), place, acrossEdge.all),
  };
  const other = onEdge({ en: 'across', da: 'hen' }, across, acrossEdge, columns, reading);
  const inRowAt = (row: Formula<number>) => {
    const here = atCrossing(row, other.place, cells);
    if (method === 'steps') return here;
    const next = atCrossing(row, other.next, cells);
    return plus(here, times(other.share, minus(next, here)));
  };
  const line = (en: string, da: string, row: Formula<number>) =>
    method === 'steps' ? inRowAt(row) : named({ en, da }, inRowAt(row));
  const above = line('above', 'over', one.place);
  const given =
    method === 'steps'
      ? above
      : plus(above, times(one.share, minus(line('below', 'under', one.next), above)));
  const isBelowAll = [...one.isBelowAll, ...other.isBelowAll];
  return isBelowAll.length > 0 ? choose(anyOf(isBelowAll), constant(0), given) : given;
}
