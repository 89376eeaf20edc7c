/** English and Danish, side by side wherever something is said. */
export const languages = ['en', 'da'] as const;
export type Language = (typeof languages)[number];
export type Words = Readonly<Record<Language, string>>;

/** Writes numbers the way a reader of the language expects: 1,234.5 and 98% or 1.234,5 and 98 %. */
function writer(locale: string) {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 8 });
  return {
    number: (value: number) => number.format(value),
    percent: (value: number) => percent.format(value),
    /** An Excel date: 30 Jun 2026 or 30. jun. 2026. */
    date: (serial: number) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
        new Date((serial - 25569) * 86_400_000),
      ),
  };
}

export const en = writer('en-US');
export const da = writer('da-DK');

/** A text as it begins a sentence. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
