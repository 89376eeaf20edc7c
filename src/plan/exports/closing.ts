import { type LocalizedText, da, en } from '../../engine/words';
import { type Steps, atOnce, rowByRow } from '../../engine/in-steps';
import { flagsOf } from '../deals/flags';
import { isCounted } from '../deals/standing';
import { dealColumns, usualLimits } from '../deals/values';
import type { People } from '../people';
import type { Plan } from '../plan';
import type { ReadRows } from './rows/read-rows';
import { dealId } from './rows/deal-id';

/**
 * What has become of every row of an export, once its deals stand in Deals: credited in the period, counted
 * in none of it, flagged in its row, or refused. The four are all there are.
 *
 *     12 rows = 8 credited + 1 not counted in this period + 2 flagged + 1 refused
 */
export const closingLine = (...asked: Parameters<typeof closing>): LocalizedText =>
  atOnce(closing(...asked));

/** The same in steps. */
export function* closing(
  plan: Plan,
  { deals: taken, refused }: Pick<ReadRows, 'deals' | 'refused'>,
  { deals = [], payees }: Omit<People, 'payees'> & Partial<People>,
): Steps<LocalizedText> {
  const { comesTo, readyFor } = dealColumns(plan, deals, usualLimits, payees);
  const flagged = flagsOf(plan, payees !== undefined).map(([, holds]) => holds);
  for (const formula of [isCounted, ...flagged]) yield* readyFor(formula);
  const flags = flagged.map((holds) => comesTo(holds));
  const counts = comesTo(isCounted);
  const rows = new Map(deals.map(({ deal }, row) => [dealId(deal), row]));
  const ends = { credited: 0, other: 0, flagged: 0 };
  yield* rowByRow(taken, ({ id, flags: read }) => {
    const row = rows.get(id);
    const isFlagged = row === undefined || read.length > 0 || flags.some((holds) => holds(row));
    ends[isFlagged ? 'flagged' : counts(row) ? 'credited' : 'other']++;
  });
  const all = taken.length + refused.length;
  const line = (
    number: (value: number) => string,
    [credited, other, flagged, no]: readonly string[],
  ): string =>
    [
      `${number(ends.credited)} ${credited ?? ''}`,
      ...(ends.other > 0 ? [`${number(ends.other)} ${other ?? ''}`] : []),
      `${number(ends.flagged)} ${flagged ?? ''}`,
      `${number(refused.length)} ${no ?? ''}.`,
    ].join(' + ');
  const inEnglish = line(en.number, [
    'credited',
    'not counted in this period',
    'flagged',
    'refused',
  ]);
  const inDanish = line(da.number, ['krediteret', 'tæller ikke i perioden', 'markeret', 'afvist']);
  return {
    en: `${en.number(all)} ${all === 1 ? 'row' : 'rows'} = ${inEnglish}`,
    da: `${da.number(all)} ${all === 1 ? 'række' : 'rækker'} = ${inDanish}`,
  };
}
