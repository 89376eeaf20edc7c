/** How a person's numbers look: the signs between whole and fraction, and between thousands. */
export interface NumberStyle {
  readonly decimal: string;
  readonly group: string;
}

/** The signs of a locale, such as `da-DK`; those of English where the locale is not known. */
export function styleOf(locale: string): NumberStyle {
  const parts = formatterOf(locale).formatToParts(-1234567.5);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value;
  return { decimal: sign('decimal') ?? '.', group: sign('group') ?? ',' };
}

function formatterOf(locale: string): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale, { numberingSystem: 'latn' });
  } catch {
    return new Intl.NumberFormat('en-US');
  }
}

/** A number with thousands apart, and with at least `minimum` and at most `maximum` decimals. */
export function written(value: number, style: NumberStyle, minimum: number, maximum: number) {
  const english = englishOf(minimum, maximum).format(value);
  const signs: Readonly<Record<string, string>> = { ',': style.group, '.': style.decimal };
  return english.replace(/[,.-]/g, (sign) => signs[sign] ?? '\u2212');
}

/** To make a formatter takes far longer than to write a number with it, and a key writes hundreds. */
const made: Record<string, Intl.NumberFormat> = {};

const englishOf = (minimumFractionDigits: number, maximumFractionDigits: number) =>
  (made[`${minimumFractionDigits} ${maximumFractionDigits}`] ??= new Intl.NumberFormat('en-US', {
    ...{ minimumFractionDigits, maximumFractionDigits },
  }));
