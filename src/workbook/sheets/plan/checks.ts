import { literal } from '../../description/formula';
import { cell } from '../../design/sheet-builder';
import { styles } from '../../design/styles';
import { type PlanPage, columns } from './context';
import { keyRow } from './facts';
import type { PayoutBlock } from './payout-block';
import { texts } from './texts';

/** A condition of the plan as a formula that is TRUE while it holds. */
export type Check = string;

/** What must hold of a payout table: it starts at 0, ascends, and pays nothing below 0. */
export function tableChecks({ rows, rowPlaces, places }: PayoutBlock): Check[] {
  const from = rows.map((_, k) => rowPlaces(k).from);
  const ascends = from
    .slice(1)
    .map((threshold, k) => `(${threshold}>=${from[k] ?? ''})`)
    .join('*');
  return [`(${from[0] ?? ''}=0)`, ascends, `(MIN(${places.payout})>=0)`];
}

/** Counts, at the top of the page, how many of the plan's conditions hold for the inputs as they are. */
export function writeChecks({ sheet, say }: PlanPage, checks: readonly Check[]): void {
  const held = checks.join('+');
  const all = checks.length;
  sheet.formula(
    cell(keyRow, columns.last),
    `${literal(say(texts.checks))}&(${held})&${literal(`${say(texts.of)}${all}${say(texts.pass)}`)}`,
    `${say(texts.checks)}${all}${say(texts.of)}${all}${say(texts.pass)}`,
    { ...styles.noteRight, borders: styles.titleRule.borders },
  );
}
