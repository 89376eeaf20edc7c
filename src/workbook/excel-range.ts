import type { Area } from './description';
import { over } from './formula';

/** The range of Excel's that covers an area. */
export const rangeOver = (sheet: Excel.Worksheet, area: Area): Excel.Range =>
  sheet.getRange(over(area).replaceAll('$', ''));
