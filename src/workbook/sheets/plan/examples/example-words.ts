import type { LocalizedText } from '../../../../engine/words';
import { type Condition, type Formula, type Text, constant } from '../../../../formula/formula';
import { choose } from '../../../../formula/operators/conditions/choose';
import {
  isAbove,
  isAtLeast,
  isBelow,
  isEqual,
} from '../../../../formula/operators/conditions/comparisons';
import { not } from '../../../../formula/operators/conditions/conditions';
import { rowsOf } from '../../../../formula/operators/lookups/lookups';
import { minus } from '../../../../formula/operators/numbers/minus';
import { attainedOf } from '../../../../formula/operators/numbers/rounded';
import { joined } from '../../../../formula/operators/texts/joined';
import { times } from '../../../../formula/operators/numbers/times';
import { input } from '../../../../plan/component-places';
import type { InFull } from '../../../../plan/kind';
import { tableKindOf } from '../../../../plan/kinds';
import { limitsOnCurve } from '../../../../plan/pay/limits/limited-curve';
import { cell } from '../../../design/sheet-builder';
import { styles } from '../../../design/styles';
import { at, cellBeside, standing } from '../../cell-formula';
import type { PartPlaces } from '../../plan-places';
import { type TablePage, columns } from '../context';
import { meets } from '../../../../plan/pay/limits/gate-formulas';
import { gatedHere } from '../component/limited-here';
import { rowHere, startsIn } from '../component/earned-here';
import { texts } from '../texts';

/** Says in words what a worked example pays. */
export function writeWords(plan: TablePage, places: PartPlaces, row: number): void {
  const inFull = tableKindOf(plan.part.component).inFull?.(plan.part);
  const said = inFull
    ? inFullWords(plan, places, row, inFull)
    : stepsReachedWords(plan, places, row);
  const words = limitedWords(plan, places, row, said);
  plan.calculation.put(cell(row, columns.fromSales), words, styles.words);
}

/** What an example's row says: what counts, what it earns, and what is paid of it. */
const inRow = (row: number) => ({
  counted: cellBeside(cell(row, columns.value)),
  earned: cellBeside(cell(row, columns.unit)),
  paid: cellBeside(cell(row, columns.last)),
});

/** Where a limit decides what is paid, the words say which. */
function limitedWords(
  { localize, part }: TablePage,
  places: PartPlaces,
  row: number,
  said: Formula<Text>,
): Formula<Text> {
  const { gate, floor, cap } = limitsOnCurve(part);
  const { counted, earned, paid } = inRow(row);
  const when = (
    isAsked: boolean,
    holds: Formula<Condition>,
    words: LocalizedText,
    or: Formula<Text>,
  ) => (isAsked ? choose(holds, constant(localize(words)), or) : or);
  const raised = when(floor !== null, isAbove(paid, earned), texts.raisedTo, said);
  const capped = when(cap !== null, isBelow(paid, earned), texts.cappedTo, raised);
  if (!gate) return capped;
  const opens = meets(gatedHere(part, places, counted), standing(input('gate'), places));
  return when(true, not(opens), texts.belowGate, capped);
}

/** So near to what pays in full that people ask whether it is not rounded up. */
const near = 0.98;

/** Just below what pays in full the words say what people ask: it is not rounded up. */
function inFullWords(
  { localize }: TablePage,
  places: PartPlaces,
  row: number,
  { input: goalInput, grows }: InFull,
): Formula<Text> {
  const { counted, earned } = inRow(row);
  const reached = attainedOf(counted, at(places.quota ?? ''));
  const goal = standing(input(goalInput), places);
  const text = (words: LocalizedText) => constant(localize(words));
  const [above, exactly] = grows
    ? [texts.paidOnAll, texts.paidOnAll]
    : [texts.noMore, texts.paidInFull];
  const isNear = isAtLeast(reached, times(constant(near), goal));
  const nothing = choose(isNear, text(texts.notRoundedUp), text(texts.nothing));
  const below = choose(isAbove(earned, constant(0)), text(texts.partial), nothing);
  const fromGoal = choose(isEqual(reached, goal), text(exactly), below);
  return choose(isAbove(reached, goal), text(above), fromGoal);
}

function stepsReachedWords(plan: TablePage, places: PartPlaces, row: number): Formula<Text> {
  const { localize } = plan;
  const steps = (rows: Formula<number>) => minus(rows, constant(1));
  const reached = steps(rowHere(plan, places, inRow(row).counted));
  const all = steps(rowsOf(startsIn(places)));
  return joined(constant(localize(texts.stepReached)), reached, constant(localize(texts.of)), all);
}
