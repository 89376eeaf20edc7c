import type { ChangeFailure } from './change-failures';

/** An export was shown against other deals than stand on the sheet by now. */
export const otherDeals: ChangeFailure = {
  why: {
    en: 'The deals on the sheet are others than those that were shown.',
    da: 'Handlerne på arket er andre end dem, der blev vist.',
  },
  advice: {
    en: 'Nothing was written. Paste the export again and look at what it changes.',
    da: 'Der er ikke skrevet noget. Indsæt udtrækket igen, og se, hvad det ændrer.',
  },
};
