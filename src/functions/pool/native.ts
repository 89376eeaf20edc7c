import { type Formula, constant } from '../../formula/formula';
import { largest, smallest, total } from '../../formula/operators/columns/column';
import { each, summed, where } from '../../formula/operators/columns/each-row';
import { choose } from '../../formula/operators/conditions/choose';
import { isAbove, isAtMost, isBelow } from '../../formula/operators/conditions/comparisons';
import { anyOf } from '../../formula/operators/conditions/conditions';
import { reaches } from '../../formula/operators/conditions/reaches';
import { refuseWhen } from '../../formula/operators/conditions/refused';
import { minus } from '../../formula/operators/numbers/minus';
import { over } from '../../formula/operators/numbers/over';
import { plus } from '../../formula/operators/numbers/plus';
import { rounded, toTheCent, wholePart } from '../../formula/operators/numbers/rounded';
import { times } from '../../formula/operators/numbers/times';
import { type Column, type Sheet, native } from '../native/native';

const [nothing, one, hundred] = [constant(0), constant(1), constant(100)];
const withoutDust = (cents: Formula<number>) => rounded(cents, constant(6));

/** Everyone's part before it is cut to cents. */
function levelled(
  sheet: Sheet,
  pool: Formula<number>,
  weights: Column,
  most: Column | undefined,
): Formula<number> {
  if (!most) return over(times(pool, weights.here), total(weights.all));
  const level = sheet.column(
    weights,
    { en: 'level of the most', da: 'niveau for det højeste' },
    () => ({
      formula: choose(isAbove(weights.here, nothing), over(most.here, weights.here), nothing),
    }),
  );
  // What everybody together gets at this level: the most, or what the weight gives.
  const byWeight = times(each(weights.all), level.here);
  const given = plus(
    summed(where(isAtMost(each(most.all), byWeight), each(most.all))),
    summed(where(isAbove(each(most.all), byWeight), byWeight)),
  );
  const isLimited = sheet.column(weights, { en: 'has the most', da: 'får det højeste' }, () => ({
    formula: choose(reaches(pool, given), one, nothing),
  }));
  const left = minus(pool, summed(times(each(isLimited.all), each(most.all))));
  const others = summed(times(minus(one, each(isLimited.all)), each(weights.all)));
  return choose(
    isAbove(isLimited.here, nothing),
    most.here,
    over(times(left, weights.here), others),
  );
}

/** The level up to which the pool reaches for everyone, then whole cents, then the cents that remain. */
export const pool = native({
  takes: {
    pool: { kind: 'cell' },
    weights: { kind: 'list' },
    most: { kind: 'either', columns: ['most'], optional: true },
  },
  shown: [
    { when: { en: 'Without a most', da: 'Uden et højeste' }, given: {} },
    {
      when: { en: 'With a most for each', da: 'Med et højeste til hver' },
      given: { most: 'table' },
    },
  ],
  oneCall: true,
  write({ pool: amount, weights, most }, sheet) {
    const cents = (money: Formula<number>) => withoutDust(times(hundred, money));
    const wholeCents = (money: Formula<number>) => over(wholePart(cents(money)), hundred);
    const mostHere = most?.table?.most.here ?? most?.cell;
    const limit =
      mostHere &&
      sheet.column(weights, { en: 'most each', da: 'højeste til hver' }, () => ({
        formula: choose(isAbove(weights.here, nothing), wholeCents(mostHere), nothing),
      }));
    const isRefused = anyOf([
      isBelow(amount, nothing),
      isBelow(smallest(weights.all), nothing),
      isAtMost(largest(weights.all), nothing),
      ...(most?.cell ? [isBelow(most.cell, nothing)] : []),
      ...(most?.table ? [isBelow(smallest(most.table.most.all), nothing)] : []),
    ]);
    const raw = sheet.column(weights, { en: 'cents', da: 'øre' }, () => ({
      formula: refuseWhen(isRefused, cents(levelled(sheet, toTheCent(amount), weights, limit))),
    }));
    // Of equal remainders the first in the list comes first.
    const number = sheet.column(weights, { en: 'number', da: 'nummer' }, (own) => ({
      start: nothing,
      formula: plus(own.above, one),
    }));
    const rest = sheet.column(weights, { en: 'remainder', da: 'rest' }, () => ({
      formula: minus(
        withoutDust(minus(raw.here, wholePart(raw.here))),
        times(number.here, constant(1e-9)),
      ),
    }));
    const whole = sheet.column(weights, { en: 'whole cents', da: 'hele øre' }, () => ({
      formula: wholePart(raw.here),
    }));
    const remaining = rounded(minus(total(raw.all), total(whole.all)), nothing);
    const place = summed(where(isAtMost(rest.here, each(rest.all)), one));
    return [
      sheet.column(weights, { en: 'part', da: 'del' }, () => ({
        formula: over(plus(whole.here, choose(isAtMost(place, remaining), one, nothing)), hundred),
      })),
    ];
  },
});
