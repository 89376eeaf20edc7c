import type { Words } from '../../engine/words';
import { excelText } from '../../formula/excel-text';
import { place } from '../../formula/formula';
import { keyOf as key, keyText } from '../../formula/operators/key-of';

export { keyText };

/** The key of a text that is known as a formula's text. */
export const keyOf = (text: string): string =>
  excelText(key(place(text)), { form: 'native', place: (reference) => reference });

/** What the keys of the payees are called, in their column of the Team sheet. */
export const payeeKeys: Words = { en: 'PayeeKeys', da: 'ModtagerNoegler' };
