import type { Language } from '../engine/words';
import type { Plan } from '../plan/plan';
import type { Area, PrintDescription } from './description';

/** One upright page, on the paper of the currency's country, that holds the whole area. */
export const onePage = ({ currency, language }: Plan, area: Area): PrintDescription => ({
  area,
  orientation: 'portrait',
  paper: currency === 'USD' ? 'letter' : 'A4',
  margin: 12,
  pagesWide: 1,
  pagesTall: 1,
  pageNumber: pageNumber[language],
});

const pageNumber: Record<Language, string> = { en: 'Page &P of &N', da: 'Side &P af &N' };
