import { type LocalizedText, da, en } from '../../engine/words';
import { longestName } from '../../engine/compared-texts';
import type { PayeeEntry } from './entries';

/** What can be wrong with an entry, in the words that its row is flagged with. */
export const entryFaults = {
  unreadable: ({ label, unit }: PayeeEntry): LocalizedText =>
    unit === 'date'
      ? said(label, { en: 'not a date', da: 'ikke en dato' })
      : said(label, { en: 'not a number', da: 'ikke et tal' }),
  tooSmall: ({ label, least = 0, isAbove }: PayeeEntry): LocalizedText =>
    isAbove === true
      ? said(label, { en: `not above ${en.number(least)}`, da: `ikke over ${da.number(least)}` })
      : said(label, { en: `below ${en.number(least)}`, da: `under ${da.number(least)}` }),
  tooLarge: ({ label, most = 0 }: PayeeEntry): LocalizedText =>
    said(label, { en: `over ${en.percent(most)}`, da: `over ${da.percent(most)}` }),
  missing: ({ label }: PayeeEntry): LocalizedText => said(label, { en: 'missing', da: 'mangler' }),
} as const;
export type EntryFault = keyof typeof entryFaults;

const said = (label: LocalizedText, what: LocalizedText): LocalizedText => ({
  en: `${label.en}: ${what.en}`,
  da: `${label.da}: ${what.da}`,
});

export const unknownRole: LocalizedText = {
  en: 'Role is not in the plan',
  da: 'Rollen er ikke i planen',
};
export const noName: LocalizedText = { en: 'Payee: not a name', da: 'Modtager: ikke et navn' };
export const longName: LocalizedText = {
  en: `Payee: over ${String(longestName)} characters`,
  da: `Modtager: over ${String(longestName)} tegn`,
};
