import type { LocalizedText } from '../../engine/words';

/** What the keys of the payees are called, in their column of the Team sheet. */
export const payeeKeys: LocalizedText = { en: 'PayeeKeys', da: 'ModtagerNoegler' };
