import { type Formula, called, constant, named } from '../../../formula/formula';
import { largest } from '../../../formula/operators/columns/column';
import { isAbove } from '../../../formula/operators/conditions/comparisons';
import { inGrid } from '../../../formula/in-grid';
import { greatest } from '../../../formula/operators/numbers/greatest';
import { times } from '../../../formula/operators/numbers/times';
import { input, list, listCell } from '../../component-places';
import { type PlanComponent, type ResultKind, nothingOrOpen } from '../../kind';
import { common } from '../../new-component';
import { margin } from '../../definitions/margin';
import type { Measure } from '../../measure';
import { creditedOf } from '../../pay/outside';
import { checkGrid, gridOf } from '../grid-field';
import { changeOfChosen } from '../chosen';
import { paysOfTarget } from '../tables/shares-of';
import { exceedArgument } from '../tables/thresholds';
import { acrossOf, matrixFields, thresholdRule } from './fields';
import type { MatrixComponent } from './schema';
import { matrixRule } from './words';

type Part = PlanComponent<MatrixComponent>;

/**
 * Matrix: pay, a share of an amount or a factor of what others pay, which two measures decide together.
 *
 *     amounts    pay = the grid at both measures
 *     shares     pay = amount * the grid at both measures
 *     factors    pay = (what the chosen components pay) * the grid at both measures - what they pay
 *
 * The grid is read as COMP.MATRIX reads it: the cell that both measures reach, or straight lines
 * between its points. Exactly on a threshold is on it, unless thresholds have to be exceeded. Below the first threshold of either measure
 * nothing is paid, where a factor is that of the first row or column. A matrix whose rows are equal is a
 * ladder of the measure across; for one measure, use ladder or multiplier.
 */
export const matrix: ResultKind<MatrixComponent> = {
  shape: 'results',
  title: { en: 'Matrix', da: 'Matrix' },
  sentence: (part) => ({
    en: `A grid of ${part.measure.name} and ${acrossOf(part).name} says what is paid.`,
    da: `Et gitter af ${part.measure.name} og ${acrossOf(part).name} siger, hvad der udbetales.`,
  }),
  rule: matrixRule,
  reached: ({ component }) => thresholdRule(component),
  fields: matrixFields,
  alsoNeeds: { id: 'margin', unit: 'percent', ...margin },
  check: ({ component }) => checkGrid(component.grid),
  results: () => [],
  pay: (part) => {
    switch (part.component.gives) {
      case 'pay':
        return given(part);
      case 'share':
        return times(input('amount', 'money'), given(part));
      case 'factor':
        return changeOfChosen(part, (before) => times(before, given(part)));
    }
  },
  told: (part) =>
    part.component.gives === 'pay'
      ? []
      : [{ label: toldWords[part.component.gives], unit: 'percent', formula: given(part) }],
  target: ({ component }) =>
    component.gives === 'share' && paysOfTarget(component) ? input('amount', 'money') : undefined,
  onTarget: () => [],
  goal: ({ component, measure }, { id }) => {
    const { across, rows } = component.grid;
    return id === measure.id ? listCell(rows.length, 0) : listCell(0, across.length);
  },
  most: (part) => {
    const most = largest(gridHere(part).cells);
    switch (part.component.gives) {
      case 'pay':
        return { formula: most };
      case 'share':
        return { formula: times(input('amount', 'money'), most) };
      case 'factor':
        return nothingOrOpen(isAbove(most, constant(1)));
    }
  },
  sample: (id, measure, _, beside) => {
    const across = beside?.measures.find((one) => one.id !== measure.id) ?? measure;
    const pays = [
      [0, 0, 0],
      [0, 10_000, 15_000],
      [0, 20_000, 30_000],
    ];
    return {
      ...{ kind: 'matrix', ...common(id), measure: measure.id, across: across.id },
      ...{ gives: 'pay', amount: 20_000, of: [], method: 'steps' },
      grid: {
        across: [...thresholds[across.unit]],
        rows: thresholds[measure.unit].map((from, k) => ({ from, gives: pays[k] ?? [] })),
      },
    };
  },
};

const toldWords = {
  share: { en: 'Share', da: 'Andel' },
  factor: { en: 'Factor', da: 'Faktor' },
} as const;

const gridHere = (part: Part) =>
  gridOf(
    part.measure.unit,
    acrossOf(part).unit,
    part.component.gives === 'pay' ? 'money' : 'percent',
  );

/** What stands in the grid at both measures; a factor below its first row or column is the first. */
function given(part: Part): Formula<number> {
  const { component, measure } = part;
  const grid = gridHere(part);
  const reached = thresholdRule(component);
  const isFactor = component.gives === 'factor';
  // At the first threshold, where it has to be exceeded, the function gives nothing, and a factor stays.
  const staysBelow = isFactor && reached === 'above';
  const within = (one: Measure, first: Formula<number>) =>
    isFactor && !staysBelow ? greatest(creditedOf(one), first) : creditedOf(one);
  const down = within(measure, grid.down.first);
  const across = within(acrossOf(part), grid.across.first);
  const below = staysBelow ? 'first' : 'nothing';
  const plain = inGrid(grid, down, across, component.method, { reached, below });
  const call = [down, across, list, constant(component.method), exceedArgument(reached)];
  return named(
    { en: 'read from the grid', da: 'aflæst i gitteret' },
    staysBelow ? plain : called('MATRIX', call, plain),
  );
}

/** Of sales or counts, and of a margin in percent. */
const thresholds: Record<Measure['unit'], readonly number[]> = {
  money: [0, 500_000, 1_000_000],
  count: [0, 5, 10],
  percent: [0.2, 0.3, 0.4],
};
