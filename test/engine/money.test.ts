import fc from 'fast-check';
import { roundHalfAway, roundMoney } from '../../src/engine/money';
import { reaches } from '../../src/engine/threshold';

/** A generator that gives the same numbers in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** A product of two decimals, exactly: in units of 10^-places. */
interface Product {
  readonly amount: number;
  readonly rate: number;
  readonly exact: bigint;
  readonly places: number;
}

/** Half away from zero, in whole cents, by arithmetic that has no dust. */
function centsOf({ exact, places }: Product): bigint {
  const unit = 10n ** BigInt(places - 2);
  const size = exact < 0n ? -exact : exact;
  const cents = (size + unit / 2n) / unit;
  return exact < 0n ? -cents : cents;
}

const product = (amount: number, rate: number): Product => ({
  amount: amount / 100,
  rate: rate / 10_000,
  exact: BigInt(amount) * BigInt(rate),
  places: 6,
});

const sign = (roll: (sides: number) => number): number => (roll(2) === 0 ? 1 : -1);

/** Amounts in cents times rates in basis points, with either sign. */
function products(count: number, seed: number): Product[] {
  const roll = dice(seed);
  return Array.from({ length: count }, () =>
    product(sign(roll) * roll(10 ** (2 + roll(8))), 1 + roll(3000)),
  );
}

/** Those that end in exactly half a cent: the last four digits of amount times rate are 5000. */
function halfCents(count: number, seed: number): Product[] {
  const roll = dice(seed);
  const found: Product[] = [];
  while (found.length < count) {
    const rate = 1 + roll(3000);
    for (let last = 0; last < 10_000; last++) {
      if ((last * rate) % 10_000 !== 5000 || roll(10) > 0) continue;
      found.push(product(sign(roll) * (last + 10_000 * roll(10 ** roll(6))), rate));
    }
  }
  return found;
}

const halves = halfCents(6000, 1);
const others = products(4000, 2);

test('6,000 products and more that are exactly half a cent round away from zero', () => {
  expect(halves.every(({ exact }) => exact % 10_000n === 5000n || exact % 10_000n === -5000n)).toBe(
    true,
  );
  expect(halves.filter(isWrong)).toEqual([]);
});

test('4,000 products of any kind round as decimals do, by the fast way or the careful one', () => {
  expect(others.filter(isWrong)).toEqual([]);
});

test('amounts near a half cent from either side round to their own side', () => {
  const roll = dice(3);
  const wrong: number[] = [];
  for (let k = 0; k < 4000; k++) {
    const tenths = roll(10 ** (3 + roll(6))) * 10 + 5;
    const beside = 1 + roll(99);
    const below = Number(`${tenths}e-3`) - beside * 1e-7;
    const above = Number(`${tenths}e-3`) + beside * 1e-7;
    const [down, up] = [roundMoney(below), roundMoney(above)].map((one) => Math.round(one * 100));
    if (down !== (tenths - 5) / 10 || up !== (tenths + 5) / 10) wrong.push(tenths);
  }
  expect(wrong).toEqual([]);
});

test('4,000 amounts that are to the cent stay what they are, rounded to the cent or to more decimals', () => {
  const amounts = fc.sample(fc.double({ min: -1e12, max: 1e12, noNaN: true }), {
    numRuns: 4_000,
    seed: 5,
  });
  for (const amount of amounts.map(roundMoney)) {
    const again = [roundMoney(amount), ...[2, 9, 12].map((k) => roundHalfAway(amount, k))];
    expect(again).toEqual([amount, amount, amount, amount]);
  }
});

test('what everyone knows to go wrong', () => {
  expect([1.005, -1.005, 0.285 * 100, 2.675, 1.255, -0.001, 0, -0].map(roundMoney)).toEqual([
    1.01, -1.01, 28.5, 2.68, 1.26, 0, 0, 0,
  ]);
});

const isWrong = (product: Product): boolean =>
  BigInt(Math.round(roundMoney(product.amount * product.rate) * 100)) !== centsOf(product);

/** 2,000 amounts in cents, and what they are together. */
function amounts(seed: number): { parts: number[]; total: number } {
  const roll = dice(seed);
  const parts = Array.from({ length: 2000 }, () => 1 + roll(100_000_000));
  return { parts, total: parts.reduce((sum, part) => sum + part, 0) };
}

const orders: readonly [string, (parts: readonly number[]) => readonly number[]][] = [
  ['as they come', (parts) => parts],
  ['the other way round', (parts) => parts.toReversed()],
  ['small ones first', (parts) => parts.toSorted((a, b) => a - b)],
  ['large ones first', (parts) => parts.toSorted((a, b) => b - a)],
];

test.each(orders)('2,000 amounts that are the quota together reach it, %s', (_, ordered) => {
  for (let seed = 10; seed < 60; seed++) {
    const { parts, total } = amounts(seed);
    const measure = ordered(parts).reduce((sum, part) => sum + part / 100, 0);
    expect([seed, reaches(measure, total / 100)]).toEqual([seed, true]);
    expect([seed, reaches(measure - 0.01, total / 100)]).toEqual([seed, false]);
  }
});

test('one cent short of a billion is short, and a cent is a part in 10^11', () => {
  expect(reaches(999_999_999.99, 1e9)).toBe(false);
  expect(reaches(1e9, 1e9)).toBe(true);
  expect(reaches(1e9 - 4e-4, 1e9)).toBe(true);
  expect(reaches(1e9 - 6e-4, 1e9)).toBe(false);
});
