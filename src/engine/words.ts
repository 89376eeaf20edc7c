/** English and Danish, side by side wherever something is said. */
export const languages = ['en', 'da'] as const;
export type Language = (typeof languages)[number];
export type LocalizedText = Readonly<Record<Language, string>>;

/** Writes numbers the way a reader of the language expects: 1,234.5 and 98% or 1.234,5 and 98 %. */
function writer(locale: string, group: string, point: string, percent: string) {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  // The day and the year of a date of each month are put in place of another's: to ask for every day
  // of a column takes seconds.
  const months = Array.from({ length: 12 }, (_, month) => day.format(Date.UTC(2000, month, 22)));
  const writeDay = (serial: number) => {
    const date = new Date((serial - 25569) * 86_400_000);
    const month = months[date.getUTCMonth()] ?? '';
    return month
      .replace('22', String(date.getUTCDate()))
      .replace('2000', String(date.getUTCFullYear()));
  };
  const write = (value: number, decimals: number) => {
    const shown = String(value);
    const isLong = shown.includes('e-') || shown.length - shown.indexOf('.') > decimals + 1;
    const digits = isLong ? String(Number(value.toFixed(decimals))) : shown;
    const end = digits.indexOf('.');
    const whole = end < 0 ? digits : digits.slice(0, end);
    const grouped = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, group) : whole;
    return end < 0 ? grouped : grouped + point + digits.slice(end + 1);
  };
  return {
    number: (value: number) => write(value, 10),
    percent: (value: number) => write(Number((value * 100).toPrecision(15)), 8) + percent,
    /** An Excel date: Jun 30, 2026 or 30. jun. 2026. */
    date: writeDay,
  };
}

export const en = writer('en-US', ',', '.', '%');
export const da = writer('da-DK', '.', ',', '\u00a0%');

/** A text as it begins a sentence. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
