import { roundHalfAway, roundMoney } from '../../../engine/money';
import { type Formula, constant, constantOf, decimalsAtMost, operator } from '../../formula';
import { type Unit, decimalsOf } from '../../unit';
import { over } from './over';

/** A number to some decimals, half away from zero as a person rounds: 1.005 is 1.01, -2.5 is -3. */
export const rounded = operator({
  value: (amount: number, decimals: number) => roundHalfAway(amount, decimals),
  text: (amount, decimals) => `ROUND(${amount},${decimals})`,
  sql: (amount, decimals) => `ROUND(${decimal(amount)}, ${decimals})`,
  words: (language, amount, decimals) =>
    language === 'en'
      ? `${amount}, to ${decimals} decimals`
      : `${amount}, til ${decimals} decimaler`,
  unit: (unit) => unit,
  decimals: (_, decimals) => numberOf(decimals),
  simplified: (amount, decimals) => (hasAtMost(amount, numberOf(decimals)) ? amount : undefined),
});

/** Money as it is paid, to the cent. The inner rounding removes the dust of binary arithmetic. */
export const toTheCent = operator({
  value: (amount: number) => roundMoney(amount),
  text: (amount) => `ROUND(ROUND(${amount},8),2)`,
  sql: (amount) => `ROUND(ROUND(${decimal(amount)}, 8), 2)`,
  words: (language, amount) =>
    language === 'en' ? `${amount}, to the cent` : `${amount}, til nærmeste øre`,
  unit: (unit) => unit,
  decimals: () => 2,
  simplified: (amount) => (hasAtMost(amount, 2) ? amount : undefined),
});

const numberOf = (decimals: Formula | undefined): number | undefined => {
  const known = decimals && constantOf(decimals);
  return typeof known === 'number' ? known : undefined;
};

/** What has no more decimals than it would be rounded to is that already: a count, or an amount rounded before. */
const hasAtMost = (amount: Formula, decimals = -Infinity): boolean =>
  (decimalsAtMost(amount) ?? Infinity) <= decimals;

/** What counts of an amount: money to the cent, a count or a ratio without its dust. */
export const creditedAs = (unit: Unit, amount: Formula<number>): Formula<number> =>
  rounded(amount, constant(decimalsOf[unit]));

/** An amount that arithmetic has made, as precisely as its unit is told: only money is to the cent. */
export const toTheUnit = (unit: Unit, amount: Formula<number>): Formula<number> =>
  unit === 'money' ? toTheCent(amount) : creditedAs(unit, amount);

/** The whole part of a number, down: 2.9 is 2. */
export const wholePart = operator({
  value: (amount: number) => Math.floor(amount),
  text: (amount) => `INT(${amount})`,
  sql: (amount) => `FLOOR(${amount})`,
  words: (language, amount) =>
    language === 'en' ? `${amount}, rounded down` : `${amount}, rundet ned`,
  unit: (unit) => unit,
});

/** Attainment, to the 12 decimals by which a plain MATCH sees what is reached. */
export const attainedOf = (credited: Formula<number>, quota: Formula<number>): Formula<number> =>
  rounded(over(credited, quota), constant(decimalsOf.percent));

/** A database rounds the binary number, 1.005 to 1, unless it is told that the number is a decimal. */
const decimal = (amount: string) => `CAST(${amount} AS DECIMAL(38, 12))`;
