import { type Column, type Formula, type Text, constant } from '../../../formula/formula';
import { filledIn, textsIn } from '../../../formula/operators/columns/counts';
import { totalOfNumbers } from '../../../formula/operators/columns/column';
import { keyText } from '../../../engine/compared-texts';
import { sumOf } from '../../../formula/operators/numbers/plus';
import { creditedAs } from '../../../formula/operators/numbers/rounded';
import { numbersByKey } from '../../../formula/operators/columns/sum-by-key';
import type { Unit } from '../../../formula/unit';
import { flagWords } from '../../../plan/deals/flag-words';
import { flagCodes } from '../../../plan/deals/flags';
import { creditedMeasures, dealRoles } from '../../../plan/deals/roles';
import type { Measure } from '../../../plan/measure';
import { moneyFormat } from '../../design/money-format';
import { type SheetBuilder, block, cell } from '../../design/sheet-builder';
import { formats, styles } from '../../design/styles';
import { linesOf } from '../../design/text-lines';
import type { Book } from '../book';
import type { Calculation } from '../calculation';
import type { DealsPlaces } from '../deals/deals-places';
import { paidColumnIds } from '../deals/pay-columns';
import { columnsOn } from '../ledger-columns';
import { texts } from './texts';
import { type Tile, tileFormat } from './tiles';

type ColumnOf = <T = number>(id: string) => Formula<Column<T>>;

/** The deals in a few numbers. */
export function dealTiles(
  calculation: Calculation,
  { plan, localize }: Book,
  deals: DealsPlaces,
): readonly Tile[] {
  const columnOf: ColumnOf = columnsOn(calculation, deals);
  const paid = paidColumnIds({ plan }).map((id) => totalOfNumbers(columnOf(id)));
  const whole = tileFormat(plan.currency);
  const sum = (
    label: string,
    sums: readonly Formula<number>[],
    format = whole,
    unit: Unit = 'money',
  ): Tile => ({ label, formula: creditedAs(unit, sumOf(sums)), format });
  return [
    {
      label: localize(texts.deals),
      formula: filledIn(columnOf('deal')),
      format: formats.whole,
    },
    {
      label: localize(texts.flagged),
      formula: textsIn(columnOf('flags')),
      format: formats.whole,
    },
    ...creditedMeasures(plan).map((measure) =>
      sum(
        creditedMeasures(plan).length === 1
          ? localize(texts.creditedInAll)
          : `${localize(texts.creditedInAll)}: ${measure.name}`,
        creditsOf(plan, measure, columnOf),
        measure.unit === 'money' ? whole : formats.count,
        measure.unit,
      ),
    ),
    ...(paid.length === 0 ? [] : [sum(localize(texts.paidInAll), paid)]),
    ...(deals.has('unassigned')
      ? [
          sum(
            localize(texts.unassignedInAll),
            [totalOfNumbers(columnOf('unassigned'))],
            // Nothing is said to be left over, or not, but to the cent.
            moneyFormat(plan.currency, 2),
          ),
        ]
      : []),
  ];
}

/** What the owners of all roles are credited of a measure, overlays among them. */
function creditsOf(plan: Book['plan'], { name }: Measure, columnOf: ColumnOf): Formula<number>[] {
  const ids = dealRoles(plan).map((role) => `credit:${role}`);
  if (creditedMeasures(plan).length === 1) return ids.map((id) => totalOfNumbers(columnOf(id)));
  const key = constant(keyText(name));
  return ids.map((id) => numbersByKey(columnOf(id), columnOf<Text>('measureKey'), key));
}

/** In points, between a rule and what stands below it. */
const gap = 5;

/** What the flags of the plan's deals mean, each in a sentence. Returns the row below. */
export function writeFlagWords(
  sheet: SheetBuilder,
  { plan, localize, sheets }: Book,
  widths: readonly number[],
  top: number,
): number {
  const left = 2;
  const columns = widths.length - left;
  const room = widths.slice(left).reduce((sum, width) => sum + width, 0);
  sheet.text(cell(top, 0), localize(texts.legend), styles.headingRule);
  sheet.fill(top, [0, widths.length - 1], styles.headingRule);
  const first = top + 2;
  sheet.height(top + 1, gap);
  const flags = flagCodes(plan, sheets.team !== undefined).map((code) => flagWords[code]);
  flags.forEach(({ words, sentence }, k) => {
    const row = first + k;
    sheet.text(cell(row, 0), localize(words), { ...styles.prose });
    sheet.text(cell(row, left), localize(sentence), styles.prose);
    sheet.merge(block(row, left, 1, columns));
    sheet.height(row, 15 * linesOf(localize(sentence), room));
  });
  return first + flags.length;
}
