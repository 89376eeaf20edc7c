import type { Places } from '../../plan/kind';
import { literal } from '../formula';
import { cell } from '../sheet-builder';
import { styles } from '../styles';
import { type PlanSheet, columns } from './context';
import { keyRow } from './facts';
import type { PayoutBlock } from './payout-block';
import { texts } from './texts';

/** Counts, at the top of the page, how many of the plan's conditions hold for the inputs as they are. */
export function writeChecks(plan: PlanSheet, places: Places, table: PayoutBlock): void {
  const { sheet, say, quota } = plan;
  const from = table.rows.map((_, k) => table.rowPlaces(k).from);
  const ascends = from
    .slice(1)
    .map((threshold, k) => `(${threshold}>=${from[k] ?? ''})`)
    .join('*');
  const checks = [
    `(${from[0] ?? ''}=0)`,
    ascends,
    `(MIN(${table.places.payout})>=0)`,
    ...(quota === undefined ? [] : [`(${places.input('quota')}>0)`]),
  ];
  const held = checks.join('+');
  const all = checks.length;
  sheet.formula(
    cell(keyRow, columns.last),
    `${literal(say(texts.checks))}&(${held})&${literal(`${say(texts.of)}${all}${say(texts.pass)}`)}`,
    `${say(texts.checks)}${all}${say(texts.of)}${all}${say(texts.pass)}`,
    { ...styles.noteRight, borders: styles.titleRule.borders },
  );
}
