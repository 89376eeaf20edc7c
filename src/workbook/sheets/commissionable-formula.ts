import { type SaleType, saleTypes } from '../../engine/expansion-commission';
import type { Language } from '../../engine/words';
import { literal } from '../description/formula';

/**
 * What of a deal is commissionable, by its type: the smaller value of a renewal, what an upsell adds,
 * the new value of cross-sell and new business; never below 0. An unknown type is #N/A, never 0.
 */
export function commissionableFormula(
  {
    type,
    current,
    renewed,
  }: { readonly type: string; readonly current: string; readonly renewed: string },
  language: Language,
): string {
  const name = (one: SaleType) => literal(saleTypes[one][language][0]);
  const isNew = `OR(${type}=${name('cross-sell')},${type}=${name('new business')})`;
  return (
    `IF(${type}=${name('renewal')},MAX(MIN(${current},${renewed}),0),` +
    `IF(${type}=${name('upsell')},MAX(${renewed}-MAX(${current},0),0),` +
    `IF(${isNew},MAX(${renewed},0),NA())))`
  );
}
