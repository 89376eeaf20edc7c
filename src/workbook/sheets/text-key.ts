import type { Words } from '../../engine/words';

/** What the keys of the payees are called, in their column of the Team sheet. */
export const payeeKeys: Words = { en: 'PayeeKeys', da: 'ModtagerNoegler' };
