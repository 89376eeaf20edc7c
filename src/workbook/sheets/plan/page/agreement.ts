import { constant } from '../../../../formula/formula';
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

/**
 * Compares what the page's examples earn by native formulas with what they earn by COMP functions,
 * where the add-in is present. Where it is not, Excel does not know the functions, and the cell says
 * so: that is what a file says until Excel has asked. The formula is the same in both forms of the
 * workbook.
 */
export function writeAgreement(
  { sheet, localize }: PlanPage,
  compared: readonly BothForms[],
  row: number,
): void {
  const text = (words: LocalizedText) => constant(localize(words));
  const asked = sumOf(compared.map(({ functions }) => functions));
  const apart = sumOf(compared.map(({ functions, native }) => sizeOf(minus(functions, native))));
  const agrees = choose(isBelow(apart, constant(0.005)), text(texts.same), text(texts.differs));
  const formula = choose(isError(asked), text(texts.notPresent), agrees);
  sheet.text(cell(row, columns.label), localize(texts.agrees));
  sheet.formula(
    cell(row, columns.value),
    cellText(formula, 'functions'),
    localize(texts.notPresent),
    styles.sentence,
  );
  sheet.fill(row, [columns.label, columns.last], styles.text);
}
