import type { Language } from '../../engine/words';
import type { Plan } from '../../plan/plan';

type Period = Plan['effective'];

/** The quarter that a day lies in. */
export function quarterOf(today: Date): Period {
  return quarter(today.getFullYear(), Math.floor(today.getMonth() / 3));
}

function quarter(year: number, index: number): Period {
  const lastDays = ['03-31', '06-30', '09-30', '12-31'];
  const month = String(index * 3 + 1).padStart(2, '0');
  return { from: `${year}-${month}-01`, to: `${year}-${lastDays[index] ?? ''}` };
}

/** A period by its name where it has one, Q3 2026 or 2026, and by its days otherwise. */
export function periodWords({ from, to }: Period, language: Language): string {
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  const index = Math.floor((Number(from.slice(5, 7)) - 1) / 3);
  const whole = quarter(Number(year), index);
  if (from === whole.from && to === whole.to) {
    return language === 'da' ? `${index + 1}. kvartal ${year}` : `Q${index + 1} ${year}`;
  }
  const [start, end] = [dayWords(from, language), dayWords(to, language)];
  return start === '' || end === '' ? '–' : `${start} – ${end}`;
}

/** A day such as 2026-10-30 as a person writes it; empty where it is none. */
export function dayWords(day: string, language: Language): string {
  const date = new Date(day);
  if (Number.isNaN(date.getTime())) return '';
  const style = { dateStyle: 'medium', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', style).format(date);
}
