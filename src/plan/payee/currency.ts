import type { LocalizedText } from '../../engine/words';
import type { Formula } from '../../formula/formula';
import { toTheCent } from '../../formula/operators/numbers/rounded';
import { times } from '../../formula/operators/numbers/times';
import { ownNumber } from '../ledger/places';

/** What is said of a payee with a currency that the plan has no rate of. */
export const noRate: LocalizedText = {
  en: 'Currency: the plan has no rate',
  da: 'Valuta: planen har ingen kurs',
};

/** What is paid, in the payee's currency and to its cent. */
export const payoutInOwn: Formula<number> = toTheCent(
  times(ownNumber('payout', 'money'), ownNumber('currencyRate')),
);
