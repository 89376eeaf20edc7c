import type { LocalizedText } from '../../engine/words';
import type { Formula } from '../../formula/formula';
import { toTheCent } from '../../formula/operators/numbers/rounded';
import { times } from '../../formula/operators/numbers/times';
import { ownNumber } from '../ledger/places';

export const noRate: LocalizedText = {
  en: 'Currency: the plan has no rate',
  da: 'Valuta: planen har ingen kurs',
};

export const payoutInOwn: Formula<number> = toTheCent(
  times(ownNumber('payout', 'money'), ownNumber('currencyRate')),
);
