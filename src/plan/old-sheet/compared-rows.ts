import type { LocalizedText } from '../../engine/words';
import { type Steps, atOnce, everyRow, rowByRow } from '../../engine/in-steps';
import { roundMoney } from '../../engine/money';
import { payoutInRow } from '../../engine/payout-table';
import { type Curve, curveIn } from '../findings/curves';
import { inMoney } from '../pay/limits/bounds';
import { openingOf } from '../pay/limits/gate';
import { limitsOnCurve, tableWithLimits } from '../pay/limits/limited-curve';
import type { Plan } from '../plan';
import { type OldFormula, oldPayout } from './old-formula';
import type { OldRow } from './old-rows';
import type { Suspect } from './suspect';
import { seekingOtherNumber } from './other-number';
import { seekingShift } from './shifted-rows';
import { asPlanned, suspectsOf } from './suspects';
import { type TriedRow, evenly, isSame } from './tried-row';

/** Where a component's pay changes its way: a threshold, or where one of its limits begins to bind. */
export interface Boundary {
  readonly is: 'threshold' | 'gate' | 'floor' | 'cap';
  readonly at: number;
}

export interface DifferingRow extends OldRow {
  readonly pays: number;
  /** What the old formula pays more than the plan; less, below 0. */
  readonly difference: number;
  readonly nearest: Boundary | undefined;
  /** What of the guess makes this row differ; none where nothing explains it. */
  readonly guess: LocalizedText | undefined;
}

export interface ComparedRows {
  readonly agreeing: number;
  readonly differing: readonly DifferingRow[];
  /** What the old formula pays more in all rows together. */
  readonly difference: number;
  /** What was written otherwise, in the fewest sentences that explain the most rows. */
  readonly guess: readonly LocalizedText[];
  readonly unexplained: number;
}

/** Each of these rows is tried with several formulas: fewer are a few milliseconds. */
const differingOfStep = 100;

export const comparedRows = (
  ...asked: Parameters<typeof comparingRows>
): ComparedRows | undefined => atOnce(comparingRows(...asked));

/** The old formula's pay beside what a component of the plan pays for the same, row by row. */
export function* comparingRows(
  plan: Plan,
  component: string,
  rows: readonly OldRow[],
): Steps<ComparedRows | undefined> {
  const curve = curveIn(plan, component);
  if (!curve) return undefined;
  const { quota } = curve;
  const planned = asPlanned(curve);
  const quotaOf = (row: OldRow) => (quota === undefined ? undefined : (row.quota ?? quota));
  const tried: TriedRow[] = [];
  const agreeing: TriedRow[] = [];
  const differing: TriedRow[] = [];
  yield* rowByRow(rows, (row) => {
    const own = quotaOf(row) ?? 1;
    const one = { row, quota: own, pays: oldPayout(planned, row.amount, own) };
    tried.push(one);
    (isSame(row.old, one.pays) ? agreeing : differing).push(one);
  });
  const shifted = differing.length === 0 ? undefined : yield* seekingShift(tried);
  const guess =
    differing.length === 0 || shifted
      ? []
      : yield* guessing(planned, suspectsOf(curve), { tried, agreeing, differing }, () =>
          seekingOtherNumber(plan, component, tried, differing),
        );
  const explained = written(planned, guess);
  const alone = guess.map((suspect) => ({ suspect, formula: suspect.of(planned) }));
  const known = new Map<number, readonly Boundary[]>();
  const boundaries = (own: number) => {
    const all = known.get(own) ?? boundariesOf(curve, quota === undefined ? undefined : own);
    known.set(own, all);
    return all;
  };
  const found: DifferingRow[] = [];
  const compare = (one: TriedRow): DifferingRow => {
    const { row, pays, quota: own } = one;
    const isExplained = isSame(oldPayout(explained, row.amount, own), row.old);
    const by = isExplained
      ? (alone.find(({ formula }) => isSame(oldPayout(formula, row.amount, own), row.old)) ??
        alone.find(({ formula }) => !isSame(oldPayout(formula, row.amount, own), pays)))
      : undefined;
    const difference = tidy(row.old - pays);
    const nearest = nearestTo(row.amount, boundaries(own));
    const words = shifted && !shifted.alone.has(one) ? shifted.words : by?.suspect.words;
    return { ...row, pays, difference, nearest, guess: words };
  };
  yield* rowByRow(differing, (one) => found.push(compare(one)), differingOfStep);
  return {
    agreeing: agreeing.length,
    differing: found,
    difference: tidy(inTwelveDigits(found.reduce((sum, row) => sum + row.difference, 0))),
    guess: shifted ? [shifted.words] : guess.map(({ words }) => words),
    unexplained: found.filter((row) => row.guess === undefined).length,
  };
}

const tidy = (amount: number): number => Number(amount.toFixed(6));
/** What thousands of rows add up to has no more: the others are dust of their tidied differences. */
const inTwelveDigits = (sum: number): number => Number(sum.toPrecision(12));

/** So many causes at most; so many rows are enough to tell which to try on all of them. */
const mostCauses = 3;
const sampled = 160;

type RowsThat = 'tried' | 'agreeing' | 'differing';

const written = (planned: OldFormula, suspects: readonly Suspect[]): OldFormula =>
  suspects.reduce((formula, { of }) => of(formula), planned);

/**
 * The fewest suspects that explain the most rows: one that none is better than alone, a number that is
 * another where that explains them all, a pair only where it
 * explains more than any one, and a third only where it explains more than the pair. What explains not one
 * in a hundred of the rows that differ is chance.
 */
function* guessing(
  planned: OldFormula,
  suspects: readonly Suspect[],
  { tried, agreeing, differing }: Readonly<Record<RowsThat, readonly TriedRow[]>>,
  number: () => Steps<Suspect | undefined>,
): Steps<readonly Suspect[]> {
  const sample = [...evenly(differing, sampled), ...evenly(agreeing, sampled / 2)];
  let best: readonly Suspect[] = [];
  let most = agreeing.length;
  const worthNaming = Math.max(1, differing.length / 100);
  /** Those that look best in the sample are tried on every row. */
  function* better(candidates: readonly (readonly Suspect[])[]): Steps<void> {
    const ranked: { one: readonly Suspect[]; hits: number }[] = [];
    for (const one of candidates) {
      ranked.push({ one, hits: yield* hitting(written(planned, one), sample) });
      yield;
    }
    for (const { one } of ranked.toSorted((a, b) => b.hits - a.hits).slice(0, 8)) {
      if (most === tried.length) return;
      const enough = most + worthNaming;
      const found = yield* hitting(written(planned, one), tried, tried.length - enough);
      if (found >= enough) [best, most] = [one, found];
    }
  }
  yield* better(suspects.map((one) => [one]));
  const other = most < tried.length ? yield* number() : undefined;
  if (other) return [other];
  if (most < tried.length) {
    yield* better(suspects.flatMap((one, k) => suspects.slice(k + 1).map((other) => [one, other])));
  }
  while (most < tried.length && best.length > 0 && best.length < mostCauses) {
    const before = best;
    yield* better(suspects.map((one) => [...before, one]));
    if (best === before) break;
  }
  return best;
}

/** How many of the rows a formula pays as the old one does; fewer, where it misses more than so many. */
function* hitting(
  formula: OldFormula,
  rows: readonly TriedRow[],
  misses = rows.length,
): Steps<number> {
  let [hits, missed] = [0, 0];
  yield* everyRow(rows, ({ row, quota }) => {
    if (isSame(oldPayout(formula, row.amount, quota), row.old)) hits++;
    else missed++;
    return missed <= misses;
  });
  return hits;
}

function boundariesOf({ part, table }: Curve, quota: number | undefined): readonly Boundary[] {
  const scale = quota ?? 1;
  const { gate, cap, floor } = inMoney(limitsOnCurve(part));
  const steps = table.rows
    .filter(({ from }) => from > 0)
    .map(({ from }): Boundary => ({ is: 'threshold', at: from * scale }));
  const limited = tableWithLimits(part, table, quota);
  const bounds = limited.rows.flatMap(({ from }, k): Boundary[] => {
    const at = from * scale;
    const paid = roundMoney(payoutInRow(limited, k, at, scale));
    if (from <= 0 || steps.some((step) => step.at === at)) return [];
    if (cap !== null && paid === roundMoney(cap)) return [{ is: 'cap', at }];
    return paid === floor ? [{ is: 'floor', at }] : [];
  });
  const opens: readonly Boundary[] = gate ? [{ is: 'gate', at: openingOf(gate, quota) }] : [];
  return [...opens, ...steps, ...bounds];
}

const nearestTo = (amount: number, boundaries: readonly Boundary[]): Boundary | undefined =>
  boundaries.reduce<Boundary | undefined>(
    (near, one) =>
      near === undefined || Math.abs(amount - one.at) < Math.abs(amount - near.at) ? one : near,
    undefined,
  );
