import { type Steps, everyRow } from '../../engine/in-steps';
import { type LocalizedText, da, en } from '../../engine/words';
import { curveIn } from '../findings/curves';
import type { Plan } from '../plan';
import { type ScenarioInput, scenarioInputs, withOverrides } from '../scenarios/scenarios';
import { type OldFormula, oldPayout } from './old-formula';
import type { Suspect } from './suspect';
import { asPlanned } from './suspects';
import { type TriedRow, evenly, isSame } from './tried-row';

/**
 * The one number of the component with which it would pay every row as the old formula does: a rate, a
 * threshold, an amount, the quota or a limit. Of several the roundest is named.
 */
export function* seekingOtherNumber(
  plan: Plan,
  component: string,
  tried: readonly TriedRow[],
  differing: readonly TriedRow[],
): Steps<Suspect | undefined> {
  // One row would be explained by a number of any tier.
  if (differing.length < 2) return undefined;
  const hasOwnQuotas = tried.some(({ row }) => row.quota !== undefined);
  const first = [...evenly(differing, 40), ...tried];
  const byAmount = differing.toSorted((a, b) => a.row.amount - b.row.amount);
  const asking = [...evenly(byAmount, 6), ...byAmount.slice(-1)];
  const found: { input: ScenarioInput; value: number; formula: OldFormula }[] = [];
  for (const input of scenarioInputs(plan)) {
    if (input.componentId !== component || 'result' in input.place) continue;
    const moved = (value: number): OldFormula | undefined => {
      const curve = curveIn(withOverrides(plan, { [input.key]: value }), component);
      if (!curve) return undefined;
      const formula = asPlanned(curve);
      // A quota in the list stands whatever the component has.
      return hasOwnQuotas || curve.quota === undefined
        ? formula
        : { ...formula, quota: curve.quota };
    };
    for (const value of candidates(input, moved, asking)) {
      yield;
      const formula = moved(value);
      const explains = ({ row, quota }: TriedRow) =>
        formula !== undefined && isSame(oldPayout(formula, row.amount, quota), row.old);
      if (!formula || !(yield* everyRow(first, explains))) continue;
      found.push({ input, value, formula });
      break;
    }
  }
  const best = found.toSorted((a, b) => digits(a.value) - digits(b.value))[0];
  return best && { words: words(best.input, best.value), of: () => best.formula };
}

/** What the number may be, the roundest first: what single rows ask for, or else round numbers around it. */
function candidates(
  input: ScenarioInput,
  moved: (value: number) => OldFormula | undefined,
  asking: readonly TriedRow[],
): readonly number[] {
  const { value } = input;
  const asked = askedFor(input, moved, asking).flatMap((one) =>
    [1, 2, 3, 4, 5, 6].map((count) => Number(one.toPrecision(count))),
  );
  const all = asked.length > 0 || value <= 0 ? asked : roundNumbers(input);
  return [...new Set(all)]
    .filter((one) => one !== value && Number.isFinite(one))
    .toSorted((a, b) => digits(a) - digits(b) || Math.abs(a - value) - Math.abs(b - value));
}

/** Where pay goes straight with the number, a row says itself what the number would be. */
function askedFor(
  { value, unit }: ScenarioInput,
  moved: (value: number) => OldFormula | undefined,
  asking: readonly TriedRow[],
): readonly number[] {
  const step = value === 0 ? (unit === 'percent' ? 0.01 : 1) : value * 1e-3;
  const [before, after] = [moved(value), moved(value + step)].map(
    (formula) => formula && { ...formula, rounded: (payout: number) => payout },
  );
  if (!before || !after) return [];
  return asking.flatMap(({ row, quota }) => {
    const now = oldPayout(before, row.amount, quota);
    const change = oldPayout(after, row.amount, quota) - now;
    return Math.abs(change) < 1e-9 ? [] : [value + ((row.old - now) * step) / change];
  });
}

/** From half to twice as much: the numbers of three digits that end in 0 or 5, and whole percents. */
function roundNumbers({ value, unit }: ScenarioInput): readonly number[] {
  const found: number[] = [];
  for (let size = 10 ** Math.floor(Math.log10(value / 2)); size <= value * 2; size *= 10) {
    for (let k = 20; k < 200; k++) found.push(Number(((k * size) / 20).toPrecision(3)));
  }
  const percents = Array.from({ length: unit === 'percent' ? 200 : 0 }, (_, k) => (k + 1) / 100);
  return [...found, ...percents].filter((one) => one >= value / 2 && one <= value * 2);
}

/** How many digits of a number say something; a 5 at the end says less than others. */
const digits = (value: number): number => {
  const said = value
    .toPrecision(12)
    .replace(/e.*$|[^0-9]/g, '')
    .replace(/^0+|0+$/g, '');
  return said.length - (said.length > 1 && said.endsWith('5') ? 0.5 : 0);
};

function words({ label, unit, value: planned }: ScenarioInput, value: number): LocalizedText {
  const shown = (language: typeof en, one: number) =>
    unit === 'percent' ? language.percent(one) : language.number(one);
  return {
    en: `The old formula pays as if \u201c${label.en}\u201d were ${shown(en, value)} instead of ${shown(en, planned)}.`,
    da: `Den gamle formel udbetaler, som om »${label.da}« var ${shown(da, value)} i stedet for ${shown(da, planned)}.`,
  };
}
