import type { LocalizedText } from '../../engine/words';
import type { PlanComponent } from '../kind';
import { type TableComponent, kindOf } from '../kinds';
import type { Plan } from '../plan';
import {
  type Curve,
  type CurveStep,
  curvesOf,
  moneyWords,
  resultWords,
  rowPlace,
  rowsOf,
  stepsOf,
  withComponent,
  withRows,
  placeIn,
} from './curves';
import { type FindingRule, type Found, foundInEach } from './finding';

/**
 * A threshold that is written as the end of the step below it: 99,999.99 for 100,000, or 50,000.01 for
 * more than 50,000. A result between the two is paid otherwise than the plan is read.
 */
export const writtenThresholds: FindingRule = {
  title: { en: 'Thresholds are whole', da: 'Grænserne er hele' },
  find: (plan) =>
    foundInEach(curvesOf(plan), (curve) => stepsOf(curve).flatMap(findingAt(plan, curve))),
};

/** Where the plan says at what a step begins: in a row of the list, or in a field of its own. */
interface Written {
  readonly from: number;
  readonly place: LocalizedText;
  readonly with: (plan: Plan, from: number) => Plan;
  readonly isTaken: (from: number) => boolean;
}

function writtenAt(part: PlanComponent<TableComponent>, step: CurveStep): Written | undefined {
  const rows = rowsOf(part);
  const { row, from } = step;
  if (row !== undefined) {
    const set = (value: number) =>
      rows.map((cells, k) => (k === row ? [value, ...cells.slice(1)] : cells));
    return {
      ...{ from, place: rowPlace(part, row) },
      with: (plan, value) => withRows(plan, part, set(value)),
      isTaken: (value) => rows.some(([other]) => other === value),
    };
  }
  const { component } = part;
  const field = kindOf(component)
    .fields(part)
    .find((one) => one.kind === 'number' && one.get(component) === from);
  if (field?.kind !== 'number') return undefined;
  return {
    from,
    place: placeIn(part, field.label),
    with: (plan, value) => withComponent(plan, component.id, field.set(component, value)),
    isTaken: () => false,
  };
}

const findingAt =
  (plan: Plan, curve: Curve) =>
  (step: CurveStep): Found[] => {
    const { at, below, here } = step;
    const written = writtenAt(curve.part, step);
    const meant = written && meantBy(written.from);
    if (!written || meant === undefined) return [];
    const isBelow = written.from < meant;
    const whole = meant * (at / written.from);
    const jump = Math.abs(here - below);
    const [is, should] = [resultWords(curve, at), resultWords(curve, whole)];
    const pays = moneyWords(isBelow ? below : here);
    return [
      {
        is: jump >= 0.005 ? 'costs' : 'unclear',
        component: curve.part.component.id,
        place: written.place,
        sentence: isBelow
          ? {
              en: `It begins at ${is.en}, not at ${should.en}: between them it is reached already.`,
              da: `Begynder ved ${is.da}, ikke ved ${should.da}: derimellem er trinet allerede nået.`,
            }
          : {
              en: `It begins at ${is.en}: exactly ${should.en} does not reach it.`,
              da: `Begynder ved ${is.da}: præcis ${should.da} når det ikke.`,
            },
        ...(jump >= 0.005 && {
          money: {
            amount: jump,
            of: { en: `at ${(isBelow ? is : should).en}`, da: `ved ${(isBelow ? is : should).da}` },
          },
        }),
        ...(!written.isTaken(meant) && {
          repair: {
            label: { en: `Begin at ${should.en}`, da: `Begynd ved ${should.da}` },
            result: isBelow
              ? {
                  en: `Just below ${should.en} then pays ${pays.en}`,
                  da: `Lige under ${should.da} giver så ${pays.da}`,
                }
              : {
                  en: `Exactly ${should.en} then pays ${pays.en}`,
                  da: `Præcis ${should.da} giver så ${pays.da}`,
                },
            plan: written.with(plan, meant),
          },
        }),
      },
    ];
  };

/** The whole number beside one whose digits end in 999 or in 001. */
function meantBy(from: number): number | undefined {
  const digits = from.toExponential(11).replace(/e.*/, '').replace('.', '').replace(/0+$/, '');
  const unit = 10 ** (Math.floor(Math.log10(from)) - digits.length + 1);
  if (/9{3,}$/.test(digits)) return Number((from + unit).toPrecision(12));
  if (/^[1-9]\d*?0{2,}1$/.test(digits)) return Number((from - unit).toPrecision(12));
  return undefined;
}
