import type { Part } from '../../../plan/kind';
import { type Component, tableKindOf } from '../../../plan/kinds';
import { isGatedByOwn } from '../../../plan/limits';
import type { PartPlaces } from '../plan-places';
import type { ScenarioTable } from './tables';

/** A formula with what it comes to. */
export interface Figure {
  readonly formula: string;
  readonly value: number;
}

/** One row of the payout table of a scenario with its limits, in the measure's own unit and in money. */
export interface LimitedRow {
  readonly from: Figure;
  readonly payout: Figure;
  readonly rate: Figure;
}

/**
 * The rows of a payout table with its floor, its cap and a gate on its own measure: each row of the
 * table once, and once more where it meets the floor and the cap. A row that never meets them, or
 * that ends below the gate, has no length. `fromPlace` is where the From of a row of these stands.
 */
export function limitedRows(
  own: ScenarioTable,
  input: PartPlaces['input'],
  fromPlace: (row: number) => string,
): readonly LimitedRow[] {
  const { component } = own.part;
  const gate = isGatedByOwn(own.part) ? component.gate : null;
  const bounds = boundsOf(own.part, input);
  // What does not climb meets no bound on its way.
  const isFlat = tableKindOf(component).isFlat(own.part);
  const cuts = isFlat ? [] : bounds;
  const each = cuts.length + 1;
  const starts = own.rows.map((_, k) => {
    const { from } = inMoney(own, k);
    if (gate === null) return from;
    const value = Math.max(from.value, gate.atLeast);
    return { formula: `MAX(${from.formula},${input('gate')})`, value };
  });
  return own.rows.flatMap((_, k) => {
    const { from, payout, rate } = inMoney(own, k);
    const start = starts[k] ?? from;
    const next = starts[k + 1];
    const froms = [{ ...start }];
    cuts.forEach((__, cut) => {
      const found = meeting(cuts, cut, { from, payout, rate }, fromPlace(k * each), start.value);
      const [at, before] = [fromPlace(k * each + cut), froms[cut]?.value ?? 0];
      const value = Math.max(found.value, before);
      const formula = `MAX(${found.formula},${at})`;
      froms.push(
        next === undefined
          ? { formula, value }
          : {
              formula: `MIN(${formula},${fromPlace((k + 1) * each)})`,
              value: Math.min(value, next.value),
            },
      );
    });
    return froms.map((begins, j) => {
      const place = fromPlace(k * each + j);
      const earned = isFlat
        ? payout
        : {
            formula: `${payout.formula}+${rate.formula}*(${place}-${from.formula})`,
            value: payout.value + rate.value * (begins.value - from.value),
          };
      return { from: begins, payout: bounded(bounds, earned), rate: rateOf(cuts, j, rate) };
    });
  });
}

/** The floor and the cap that there are, the floor first. */
export interface Bound extends Figure {
  readonly is: 'floor' | 'cap';
}

export function boundsOf({ component }: Part<Component>, input: PartPlaces['input']): Bound[] {
  const { floor, cap } = component;
  return [
    ...(floor === null ? [] : [{ is: 'floor' as const, formula: input('floor'), value: floor }]),
    ...(cap === null ? [] : [{ is: 'cap' as const, formula: input('cap'), value: cap }]),
  ];
}

/** What is paid of what is earned: a cap below the floor wins. */
export function bounded(bounds: readonly Bound[], earned: Figure): Figure {
  return bounds.reduce<Figure>(
    (paid, { is, formula, value }) =>
      is === 'floor'
        ? { formula: `MAX(${formula},${paid.formula})`, value: Math.max(value, paid.value) }
        : { formula: `MIN(${formula},${paid.formula})`, value: Math.min(value, paid.value) },
    earned,
  );
}

/** Where a row meets its first or second bound: on the way up the floor first, on the way down the cap. */
function meeting(
  cuts: readonly Bound[],
  cut: number,
  { from, payout, rate }: LimitedRow,
  start: string,
  startValue: number,
): Figure {
  const up = cuts[cut] ?? payout;
  const down = cuts[cuts.length - 1 - cut] ?? payout;
  const bound = up === down ? up.formula : `IF(${rate.formula}>0,${up.formula},${down.formula})`;
  const wanted = rate.value > 0 ? up.value : down.value;
  return {
    formula: `IF(${rate.formula}=0,${start},${from.formula}+(${bound}-${payout.formula})/(${rate.formula}))`,
    value: rate.value === 0 ? startValue : from.value + (wanted - payout.value) / rate.value,
  };
}

/** Between its bounds a row climbs or falls by its rate; outside of them it is flat. */
function rateOf(cuts: readonly Bound[], part: number, rate: Figure): Figure {
  const [only, other] = cuts;
  if (!only) return rate;
  if (other) return part === 1 ? rate : { formula: '0', value: 0 };
  const climbs = (only.is === 'cap') === (part === 0);
  return climbs
    ? { formula: `MAX(${rate.formula},0)`, value: Math.max(rate.value, 0) }
    : { formula: `MIN(${rate.formula},0)`, value: Math.min(rate.value, 0) };
}

/** A row of the payout table in the measure's own unit and in money. */
function inMoney(own: ScenarioTable, k: number): LimitedRow {
  const { quota, quotaPlace, table, rowPlace, rows } = own;
  const row = rows[k]?.value ?? { from: 0, payout: 0, rate: 0 };
  const place = rowPlace(k);
  if (quota === undefined) {
    return {
      from: { formula: place.from, value: row.from },
      payout: { formula: place.payout, value: row.payout },
      rate: { formula: place.rate, value: row.rate },
    };
  }
  const isShare = table.pays === 'rates';
  return {
    from: { formula: `${place.from}*${quotaPlace}`, value: row.from * quota },
    payout: isShare
      ? { formula: `${quotaPlace}*${place.payout}`, value: quota * row.payout }
      : { formula: place.payout, value: row.payout },
    rate: isShare
      ? { formula: place.rate, value: row.rate }
      : { formula: `${place.rate}/${quotaPlace}`, value: row.rate / quota },
  };
}
