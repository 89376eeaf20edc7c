/** English and Danish, side by side wherever something is said. */
export const languages = ['en', 'da'] as const;
export type Language = (typeof languages)[number];
export type LocalizedText = Readonly<Record<Language, string>>;

/**
 * A text with what was found in it, written when a language is asked for: a column of 100,000 refusals
 * is read in one.
 */
export const written = (en: () => string, da: () => string): LocalizedText => new Written(en, da);

class Written implements LocalizedText {
  constructor(
    private readonly english: () => string,
    private readonly danish: () => string,
  ) {}

  get en(): string {
    return this.english();
  }

  get da(): string {
    return this.danish();
  }
}

/** What somebody has named, in the quotation marks of the language: “Bookings” or »Bookinger«. */
export const quotedIn = (language: Language, name: string): string =>
  language === 'da' ? `»${name}«` : `“${name}”`;

/** Writes numbers the way a reader of the language expects: 1,234.5 and 98% or 1.234,5 and 98 %. */
function writer(locale: string, group: string, point: string, percent: string) {
  const calendar = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  // The day and the year of a date are put between the pieces of another's in its month, and the last
  // thousand are remembered: to ask for every day of a column takes seconds.
  const months = Array.from({ length: 12 }, (_, month) =>
    calendar.format(Date.UTC(2000, month, 22)).split(/22|2000/),
  );
  const writeDay = (serial: number) => {
    const date = new Date((serial - 25569) * 86_400_000);
    const [before, between, after] = months[date.getUTCMonth()] ?? [];
    return `${before}${date.getUTCDate()}${between}${date.getUTCFullYear()}${after}`;
  };
  const days = new Map<number, string>();
  const day = (serial: number) => {
    const known = days.get(serial);
    if (known !== undefined) return known;
    if (days.size === 1000) days.clear();
    const text = writeDay(serial);
    days.set(serial, text);
    return text;
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
    percent: (value: number) => write(withoutDust(value * 100), 8) + percent,
    /** An Excel date: Jun 30, 2026 or 30. jun. 2026. */
    date: day,
  };
}

/** A number of at most 15 digits. */
const withoutDust = (value: number) =>
  String(value).length <= 15 ? value : Number(value.toPrecision(15));

export const en = writer('en-US', ',', '.', '%');
export const da = writer('da-DK', '.', ',', '\u00a0%');

/** A text as it begins a sentence. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
