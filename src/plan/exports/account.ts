import { roundMoney } from '../../engine/money';
import { type LocalizedText, da, en } from '../../engine/words';
import type { ReadRows } from './rows/read-rows';

/** Rows of one outcome: how many, and what their new values come to, by currency. */
interface Outcome {
  readonly rows: number;
  readonly values: ReadonlyMap<string, number>;
  /** Rows without a value, or with one that cannot be read. */
  readonly withoutValue: number;
}

/** What has become of all rows: the three outcomes are all there are. */
export interface Account {
  readonly all: Outcome;
  readonly taken: Outcome;
  readonly flagged: Outcome;
  readonly refused: Outcome;
}

export function accountOf({ deals, refused }: ReadRows): Account {
  const taken = outcomeOf(deals.filter(({ flags }) => flags.length === 0));
  const flagged = outcomeOf(deals.filter(({ flags }) => flags.length > 0));
  return { all: outcomeOf([...deals, ...refused]), taken, flagged, refused: outcomeOf(refused) };
}

function outcomeOf(
  rows: readonly { readonly value: number | undefined; readonly currency: string }[],
): Outcome {
  const values = new Map<string, number>();
  let withoutValue = 0;
  for (const { value, currency } of rows) {
    if (value === undefined) withoutValue++;
    else values.set(currency, (values.get(currency) ?? 0) + value);
  }
  for (const [currency, sum] of values) values.set(currency, roundMoney(sum));
  return { rows: rows.length, values, withoutValue };
}

/** The line that adds up: 12 rows = 9 taken + 2 flagged + 1 refused. */
export function rowsLine({ all, taken, flagged, refused }: Account): LocalizedText {
  return {
    en: `${en.number(all.rows)} ${all.rows === 1 ? 'row' : 'rows'} = ${en.number(taken.rows)} taken + ${en.number(flagged.rows)} flagged + ${en.number(refused.rows)} refused`,
    da: `${da.number(all.rows)} ${all.rows === 1 ? 'række' : 'rækker'} = ${da.number(taken.rows)} hentet + ${da.number(flagged.rows)} markeret + ${da.number(refused.rows)} afvist`,
  };
}

/** The same of what they come to, a line a currency. */
export function valueLines({ all, taken, flagged, refused }: Account): readonly LocalizedText[] {
  return [...all.values.keys()].map((currency) => {
    const [sum, ...parts] = [all, taken, flagged, refused].map(
      ({ values }) => values.get(currency) ?? 0,
    );
    const line = (number: (value: number) => string) =>
      `${currency} ${number(sum ?? 0)} = ${addedUp(parts, number)}`;
    return { en: line(amountIn.en), da: line(amountIn.da) };
  });
}

const addedUp = ([first = 0, ...others]: readonly number[], number: (value: number) => string) =>
  others.reduce(
    (text, part) => `${text} ${part < 0 ? '-' : '+'} ${number(Math.abs(part))}`,
    number(first),
  );

/** Whole amounts as they are, others to the cent. */
const written = (locale: string) => {
  const cents = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
  const whole = new Intl.NumberFormat(locale);
  return (value: number) => (Number.isInteger(value) ? whole : cents).format(value);
};
export const amountIn = { en: written('en-US'), da: written('da-DK') } as const;
