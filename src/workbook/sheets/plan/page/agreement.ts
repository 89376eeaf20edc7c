import { type Formula, type Text, constant } from '../../../../formula/formula';
import { choose } from '../../../../formula/operators/conditions/choose';
import { isBelow } from '../../../../formula/operators/conditions/comparisons';
import { isError } from '../../../../formula/operators/conditions/errors';
import { minus } from '../../../../formula/operators/numbers/minus';
import { sumOf } from '../../../../formula/operators/numbers/plus';
import { sizeOf } from '../../../../formula/operators/numbers/size';
import type { LocalizedText } from '../../../../engine/words';
import { cell } from '../../../design/sheet-builder';
import { styles } from '../../../design/styles';
import { cellText } from '../../cell-formula';
import { type PlanPage, columns } from '../context';
import type { BothForms } from '../component/earned-here';
import { texts } from '../texts';

/** What a formula of Excel may have is 8,192, and in a file functions have longer names. */
const mostCharacters = 7_000;

/**
 * Compares what the page's examples earn by native formulas with what they earn by COMP functions,
 * where the add-in is present. Where it is not, Excel does not know the functions, and the cell says
 * so: that is what a file says until Excel has asked. The formula is the same in both forms of the
 * workbook. What is too long for one formula is asked in several, a row each. Returns the next row.
 */
export function writeAgreement(
  { sheet, localize }: PlanPage,
  compared: readonly BothForms[],
  top: number,
): number {
  const rows = inFormulas(compared, (some) => cellText(agreement(some, localize), 'functions'));
  rows.forEach((formula, k) => {
    const count = rows.length === 1 ? '' : ` (${String(k + 1)}/${String(rows.length)})`;
    sheet.text(cell(top + k, columns.label), `${localize(texts.agrees)}${count}`);
    sheet.formula(
      cell(top + k, columns.value),
      formula,
      localize(texts.notPresent),
      styles.sentence,
    );
    sheet.fill(top + k, [columns.label, columns.last], styles.text);
  });
  return top + rows.length;
}

/** As many together as one formula has room for. */
function inFormulas(
  compared: readonly BothForms[],
  written: (some: readonly BothForms[]) => string,
): readonly string[] {
  const rows: BothForms[][] = [];
  for (const one of compared) {
    const last = rows.at(-1);
    if (last && written([...last, one]).length <= mostCharacters) last.push(one);
    else rows.push([one]);
  }
  return rows.map(written);
}

/** Whether they come to the same, or that the functions are not there. */
function agreement(compared: readonly BothForms[], localize: PlanPage['localize']): Formula<Text> {
  const text = (words: LocalizedText) => constant(localize(words));
  const asked = sumOf(compared.map(({ functions }) => functions));
  const apart = sumOf(compared.map(({ functions, native }) => sizeOf(minus(functions, native))));
  const agrees = choose(isBelow(apart, constant(0.005)), text(texts.same), text(texts.differs));
  return choose(isError(asked), text(texts.notPresent), agrees);
}
