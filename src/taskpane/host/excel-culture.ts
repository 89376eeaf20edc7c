import type { NumberStyle } from '../number/number-style';

/** The signs that Excel itself uses in numbers; undefined where it does not say. */
export async function excelNumberStyle(): Promise<NumberStyle | undefined> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.11')) return undefined;
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const format = context.application.cultureInfo.numberFormat;
      format.load('numberDecimalSeparator, numberGroupSeparator');
      await context.sync();
      return { decimal: format.numberDecimalSeparator, group: format.numberGroupSeparator };
    });
  } catch {
    return undefined;
  }
}
