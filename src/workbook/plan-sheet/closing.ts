import { largestPayout } from '../../engine/max-exposure';
import type { Words } from '../../engine/words';
import type { Piece } from '../../plan/kind';
import { over } from '../addresses';
import type { Area } from '../description';
import { sentence, sentenceText } from '../formula';
import { cell } from '../sheet-builder';
import { styles } from '../styles';
import { type PlanSheet, columns } from './context';
import type { PayoutBlock } from './payout-block';
import { texts } from './texts';

/** What the page's words mean, and the most that the plan can pay. Returns the row after them. */
export function writeDefinitions(
  context: PlanSheet,
  table: PayoutBlock,
  path: Area,
  top: number,
): number {
  const { sheet, say, form } = context;
  const lines = definitions(context);
  sheet.text(cell(top, columns.label), say(texts.definitions), styles.headingRule);
  sheet.fill(top, [columns.label, columns.last], styles.headingRule);
  lines.forEach(([label, words], k) => {
    sheet.text(cell(top + 1 + k, columns.label), say(label));
    sheet.text(cell(top + 1 + k, columns.value), say(words));
    sheet.fill(top + 1 + k, [columns.label, columns.last], styles.text);
  });
  const last = top + 1 + lines.length;
  writeLargest(context, table, path, last);
  sheet.fill(last + 1, [columns.label, columns.last], styles.endRule);
  sheet.text(
    cell(last + 1, columns.label),
    say(form === 'native' ? texts.byNative : texts.byFunctions),
    { ...styles.note, borders: styles.endRule.borders },
  );
  return last + 2;
}

function definitions({ quota, kind, component }: PlanSheet): [label: Words, words: Words][] {
  const isCount = kind.measureUnit(component) === 'count';
  return [
    isCount
      ? [texts.creditedCount, texts.definitionCount]
      : [texts.creditedSales, texts.definitionCredited],
    ...(quota === undefined
      ? []
      : [[texts.attainment, texts.definitionAttainment] as [Words, Words]]),
    [texts.reached, texts.definitionReached],
  ];
}

/** The largest payout is at one end of a tread of the curve, unless the last rate goes on for ever. */
function writeLargest(
  { sheet, say, language, table, quota }: PlanSheet,
  { rows, rowPlaces }: PayoutBlock,
  path: Area,
  row: number,
): void {
  const goesOn = rowPlaces(rows.length - 1).rate;
  const largest = largestPayout(table, Infinity, quota);
  const paid: Piece = {
    unit: 'money',
    formula: `MAX(${over(path)})`,
    value: Number.isFinite(largest) ? largest : 0,
  };
  const limited = [say(texts.mostPaid), paid, '.'];
  const unlimited = [say(texts.noLimit)];
  sheet.text(cell(row, columns.label), say(texts.largestExposure));
  sheet.formula(
    cell(row, columns.value),
    `IF(${goesOn}>0,${sentence(unlimited, language)},${sentence(limited, language)})`,
    sentenceText(Number.isFinite(largest) ? limited : unlimited, language),
    styles.sentence,
  );
  sheet.fill(row, [columns.label, columns.last], styles.text);
}

/** A line to sign for each who agrees to the plan. Returns the row after them. */
export function writeSignatures({ sheet, say }: PlanSheet, top: number): number {
  const signers = [texts.employee, texts.manager, texts.finance];
  signers.forEach((who, k) => {
    const row = top + k;
    sheet.height(row, 26);
    sheet.text(cell(row, columns.label), say(who), styles.signer);
    sheet.fill(row, [columns.value, columns.unit], styles.signature);
    sheet.text(cell(row, columns.from), say(texts.nameAndDate), styles.signer);
    sheet.fill(row, [columns.fromSales, columns.last], styles.signature);
  });
  return top + signers.length;
}
