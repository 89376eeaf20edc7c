import type { LocalizedText } from '../engine/words';
import { type Column, type Formula, constant, named } from './formula';
import { choose } from './operators/conditions/choose';
import { isBelow } from './operators/conditions/comparisons';
import { anyOf } from './operators/conditions/conditions';
import { lifted } from './operators/conditions/reaches';
import { least } from './operators/numbers/least';
import { minus } from './operators/numbers/minus';
import { over } from './operators/numbers/over';
import { plus } from './operators/numbers/plus';
import { times } from './operators/numbers/times';
import { atCrossing } from './operators/lookups/crossing';
import { columnsOf, inRow, rowReached, rowsOf } from './operators/lookups/lookups';

/** The thresholds along one side of a grid, and the first of them. */
export interface Edge {
  readonly all: Formula<Column<number>>;
  readonly first: Formula<number>;
}

/** A grid without its edges, and each edge by itself. */
export interface Grid {
  readonly down: Edge;
  readonly across: Edge;
  readonly cells: Formula<Column<Column<number>>>;
}

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
  edge: Edge,
  { count, at }: { count: Formula<number>; at: (place: Formula<number>) => Formula<number> },
): OnEdge {
  const step = (en: string, da: string, formula: Formula<number>) =>
    named({ en: `${en} ${words.en}`, da: `${da} ${words.da}` }, formula);
  const reached = step('reached', 'nået', lifted(measure));
  const place = step('place', 'plads', rowReached(reached, edge.all));
  const next = step('next', 'næste', least(plus(place, constant(1)), count));
  const [from, to] = [at(place), at(next)];
  return {
    isBelowAll: isBelow(reached, edge.first),
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
 * four cells around them. Below the first threshold of either it is 0; above the last one it stays.
 */
export function inGrid(
  { down: downEdge, across: acrossEdge, cells }: Grid,
  down: Formula<number>,
  across: Formula<number>,
  method: 'steps' | 'linear',
): Formula<number> {
  const one = onEdge({ en: 'down', da: 'ned' }, down, downEdge, {
    count: rowsOf(downEdge.all),
    at: (place) => inRow(downEdge.all, place),
  });
  const other = onEdge({ en: 'across', da: 'hen' }, across, acrossEdge, {
    count: columnsOf(acrossEdge.all),
    at: (place) => atCrossing(constant(1), place, acrossEdge.all),
  });
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
  return choose(anyOf([one.isBelowAll, other.isBelowAll]), constant(0), given);
}
