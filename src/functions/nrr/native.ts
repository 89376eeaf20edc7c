import { minus } from '../../formula/operators/numbers/minus';
import { plus } from '../../formula/operators/numbers/plus';
import { cell, native } from '../native/native';
import { ofStart } from '../grr/native';

/** All of it, less what was lost, plus what was added. Losses beyond the start are #N/A. */
export const netRevenueRetention = native({
  takes: { start: cell, churn: cell, downgrade: cell, upsell: cell, cross_sell: cell },
  write: ({ start, churn, downgrade, upsell, cross_sell: crossSell }) =>
    ofStart(
      start,
      [churn, downgrade],
      [upsell, crossSell],
      plus(plus(minus(minus(start, churn), downgrade), upsell), crossSell),
    ),
});
