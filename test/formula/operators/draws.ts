import { type Lot, dusty } from '../../conformance/native-chance';
import { type Cell, blank, error } from './table';

/* Operands as they are drawn: what people type, what is left blank, what cannot be. */

/** Money, a share or a count, of either sign: 0 and 1 often. */
export function number(lot: Lot): number {
  const sign = lot.pick([1, 1, -1]);
  return sign * lot.pick([lot.money(1e9), lot.money(1e4), lot.share(2, 4), 0, 1, lot.whole(0, 12)]);
}

/** A number, blank, or now and then an error. */
export const cell = (lot: Lot): Cell =>
  lot.next() < 0.04 ? error : lot.next() < 0.06 ? blank : number(lot);

/** The same, and now and then a text. */
export const typed = (lot: Lot): Cell => (lot.next() < 0.03 ? 'soon' : cell(lot));

/** A number, never blank: the result of a formula. */
export const calculated = (lot: Lot): Cell => (lot.next() < 0.04 ? error : number(lot));

export const condition = (lot: Lot): Cell => (lot.next() < 0.08 ? error : lot.pick([true, false]));

/** A number on another, one cent beside it, or anywhere. */
export const near = (lot: Lot, other: number): number =>
  lot.pick([other, cents(other - 0.01), cents(other + 0.01), number(lot)]);

/** The same, with the dust of additions, or in the last bit that a double has. */
export function nearWithDust(lot: Lot, other: number): number {
  const one = near(lot, other);
  return lot.pick([one, dusty(lot, one), one * (1 + 2 ** -52), one * (1 - 2 ** -52)]);
}

/** Numbers with blanks, texts and now and then an error between them. */
export const column = (lot: Lot): Cell[] =>
  Array.from({ length: lot.whole(1, 8) }, () =>
    lot.next() < 0.1
      ? 'none'
      : lot.next() < 0.02
        ? error
        : lot.pick([blank, number(lot), number(lot)]),
  );

/** Starts of tiers: 0, and more above it. */
export const starts = (lot: Lot, most: number, decimals: number): number[] => [
  0,
  ...lot.ascending(lot.whole(0, 5), most, decimals),
];

export const cents = (amount: number): number => Math.round(amount * 100) / 100;

const isNumber = (one: Cell): one is number => typeof one === 'number';
/** The number that a cell holds, 0 otherwise. */
export const numberIn = (one: Cell): number => (isNumber(one) ? one : 0);

/** Names with other cases, blanks around them, and what a pattern is made of. */
export const word = (lot: Lot): Cell =>
  lot.pick<Cell>([
    ...([
      'Anna',
      'anna',
      'ANNA',
      'Åse',
      'åse',
      'A*',
      'Ann?',
      '~',
      '>5',
      'Anna ',
      '',
      blank,
    ] as const),
    ...(['a  b', ' a b ', 'Æble', error] as const),
  ]);
