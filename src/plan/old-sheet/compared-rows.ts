import type { LocalizedText } from '../../engine/words';
import { roundMoney } from '../../engine/money';
import { type Curve, curveIn } from '../findings/curves';
import { openingOf } from '../pay/limits/gate';
import { limitsOnCurve, tableWithLimits } from '../pay/limits/limited-curve';
import type { Plan } from '../plan';
import { type OldFormula, oldPayout } from './old-formula';
import type { OldRow } from './old-rows';
import type { Suspect } from './suspect';
import { otherNumber } from './other-number';
import { shiftedRows } from './shifted-rows';
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

/** The old formula's pay beside what a component of the plan pays for the same, row by row. */
export function comparedRows(
  plan: Plan,
  component: string,
  rows: readonly OldRow[],
): ComparedRows | undefined {
  const curve = curveIn(plan, component);
  if (!curve) return undefined;
  const { quota } = curve;
  const planned = asPlanned(curve);
  const quotaOf = (row: OldRow) => (quota === undefined ? undefined : (row.quota ?? quota));
  const tried = rows.map((row): TriedRow => {
    const own = quotaOf(row);
    return { row, quota: own ?? 1, pays: oldPayout(planned, row.amount, own ?? 1) };
  });
  const differing = tried.filter(({ row, pays }) => !isSame(row.old, pays));
  const shifted = differing.length === 0 ? undefined : shiftedRows(tried);
  const guess =
    differing.length === 0 || shifted
      ? []
      : guessed(planned, suspectsOf(curve), tried, differing, () =>
          otherNumber(plan, component, tried, differing),
        );
  const explained = written(planned, guess);
  const alone = guess.map((suspect) => ({ suspect, formula: suspect.of(planned) }));
  const known = new Map<number, readonly Boundary[]>();
  const boundaries = (own: number) => {
    const all = known.get(own) ?? boundariesOf(curve, quota === undefined ? undefined : own);
    known.set(own, all);
    return all;
  };
  const found = differing.map((one): DifferingRow => {
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
  });
  return {
    agreeing: tried.length - differing.length,
    differing: found,
    difference: tidy(found.reduce((sum, row) => sum + row.difference, 0)),
    guess: shifted ? [shifted.words] : guess.map(({ words }) => words),
    unexplained: found.filter((row) => row.guess === undefined).length,
  };
}

const tidy = (amount: number): number => Number(amount.toFixed(6));

/** So many causes at most; so many rows are enough to tell which to try on all of them. */
const mostCauses = 3;
const sampled = 160;

const written = (planned: OldFormula, suspects: readonly Suspect[]): OldFormula =>
  suspects.reduce((formula, { of }) => of(formula), planned);

/**
 * The fewest suspects that explain the most rows: one that none is better than alone, a number that is
 * another where that explains them all, a pair only where it
 * explains more than any one, and a third only where it explains more than the pair. What explains not one
 * in a hundred of the rows that differ is chance.
 */
function guessed(
  planned: OldFormula,
  suspects: readonly Suspect[],
  tried: readonly TriedRow[],
  differing: readonly TriedRow[],
  number: () => Suspect | undefined,
): readonly Suspect[] {
  const isDifferent = new Set(differing);
  const agreeing = tried.filter((one) => !isDifferent.has(one));
  const sample = [...evenly(differing, sampled), ...evenly(agreeing, sampled / 2)];
  const hits = (formula: OldFormula, rows: readonly TriedRow[]) =>
    rows.reduce(
      (sum, { row, quota }) => sum + Number(isSame(oldPayout(formula, row.amount, quota), row.old)),
      0,
    );
  let best: readonly Suspect[] = [];
  let most = agreeing.length;
  const worthNaming = Math.max(1, differing.length / 100);
  /** Those that look best in the sample are tried on every row. */
  const better = (candidates: readonly (readonly Suspect[])[]): void => {
    const ranked = candidates
      .map((one) => ({ one, hits: hits(written(planned, one), sample) }))
      .toSorted((a, b) => b.hits - a.hits)
      .slice(0, 8);
    for (const { one } of ranked) {
      if (most === tried.length) return;
      const found = hits(written(planned, one), tried);
      if (found - most >= worthNaming) [best, most] = [one, found];
    }
  };
  better(suspects.map((one) => [one]));
  const other = most < tried.length ? number() : undefined;
  if (other) return [other];
  if (most < tried.length) {
    better(suspects.flatMap((one, k) => suspects.slice(k + 1).map((other) => [one, other])));
  }
  while (most < tried.length && best.length > 0 && best.length < mostCauses) {
    const before = best;
    better(suspects.map((one) => [...before, one]));
    if (best === before) break;
  }
  return best;
}

function boundariesOf({ part, table }: Curve, quota: number | undefined): readonly Boundary[] {
  const scale = quota ?? 1;
  const { gate, cap, floor } = limitsOnCurve(part);
  const steps = table.rows
    .filter(({ from }) => from > 0)
    .map(({ from }): Boundary => ({ is: 'threshold', at: from * scale }));
  const limited = tableWithLimits(part, table, quota);
  const money = (payout: number) =>
    roundMoney(limited.bonusIs === 'rates' ? payout * scale : payout);
  const bounds = limited.rows.flatMap(({ from, payout }): Boundary[] => {
    const at = from * scale;
    if (from <= 0 || steps.some((step) => step.at === at)) return [];
    if (money(payout) === cap) return [{ is: 'cap', at }];
    return money(payout) === floor ? [{ is: 'floor', at }] : [];
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
