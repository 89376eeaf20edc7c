import type { LocalizedText } from '../../engine/words';

const partOf = (key: string) => (key.startsWith('/') ? (key.slice(1).split('/', 1)[0] ?? '') : '');

/** What is called the same wherever it stands. */
export const knownWords = (key: string): LocalizedText | undefined => words[partOf(key)];

/** What has no words beside it on a sheet is called by where it is. */
export const unknownWords = (key: string): LocalizedText => ({ en: key, da: key });

const words: Readonly<Record<string, LocalizedText>> = {
  from: { en: 'first day of the period', da: 'periodens første dag' },
  to: { en: 'last day of the period', da: 'periodens sidste dag' },
  missing: { en: 'formulas missing in the row', da: 'formler, der mangler i rækken' },
  keys: { en: 'names on Team', da: 'navne på Team' },
  credit: { en: 'credited from Deals', da: 'krediteret fra Handler' },
  pay: { en: 'paid by Deals', da: 'udbetalt af Handler' },
};
