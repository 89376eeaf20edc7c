/** English and Danish, side by side wherever something is said. */
export const languages = ['en', 'da'] as const;
export type Language = (typeof languages)[number];
export type Words = Readonly<Record<Language, string>>;

/** Writes numbers the way a reader of the language expects: 1,234.5 and 98% or 1.234,5 and 98 %. */
function writer(locale: string, group: string, point: string, percent: string) {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const writeDay = (serial: number) => day.format(new Date((serial - 25569) * 86_400_000));
  const write = (value: number, decimals: number) => {
    const shown = String(value);
    const isLong = shown.includes('e-') || shown.length - shown.indexOf('.') > decimals + 1;
    const digits = isLong ? String(Number(value.toFixed(decimals))) : shown;
    const [whole = '', fraction] = digits.split('.');
    const grouped = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, group) : whole;
    return fraction === undefined ? grouped : grouped + point + fraction;
  };
  return {
    number: (value: number) => write(value, 10),
    percent: (value: number) => write(Number((value * 100).toPrecision(15)), 8) + percent,
    /** An Excel date: 30 Jun 2026 or 30. jun. 2026. A column of dates repeats a few of them. */
    date: remembered(writeDay),
  };
}

/** What was written of the last few thousand days. */
function remembered(write: (value: number) => string): (value: number) => string {
  const known = new Map<number, string>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    if (known.size > 5000) known.clear();
    const text = write(value);
    known.set(value, text);
    return text;
  };
}

export const en = writer('en-US', ',', '.', '%');
export const da = writer('da-DK', '.', ',', '\u00a0%');

/** A text as it begins a sentence. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
